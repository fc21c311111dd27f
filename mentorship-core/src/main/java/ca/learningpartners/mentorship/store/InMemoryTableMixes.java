package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.TableMix;
import ca.learningpartners.mentorship.gathering.TableMixes;
import java.util.Optional;

record InMemoryTableMixes(InMemoryData data) implements TableMixes {

    @Override
    public Optional<TableMix> find(GatheringId gathering) {
        return Optional.ofNullable(data.tableMixes.get(gathering));
    }

    @Override
    public boolean put(TableMix mix) {
        data.requireWritable();
        InMemoryData.require(data.gatherings.containsKey(mix.gathering()), "Gathering", mix.gathering());
        int kept = find(mix.gathering()).map(TableMix::revision).orElse(-1);
        boolean follows = kept + 1 == mix.revision();
        if (follows) {
            data.tableMixes.put(mix.gathering(), mix);
        }
        return follows;
    }
}
