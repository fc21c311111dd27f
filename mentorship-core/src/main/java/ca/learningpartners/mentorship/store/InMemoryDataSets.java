package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.stewardship.DataSet;
import ca.learningpartners.mentorship.stewardship.DataSetId;
import ca.learningpartners.mentorship.stewardship.DataSets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryDataSets(InMemoryData data) implements DataSets {

    @Override
    public Optional<DataSet> find(DataSetId id) {
        return Optional.ofNullable(data.dataSets.get(id));
    }

    @Override
    public List<DataSet> of(ProgramId program) {
        return data.dataSets.values().stream()
                .filter(set -> set.program().equals(program))
                .sorted(Comparator.comparing((DataSet set) -> set.kept().at())
                        .reversed()
                        .thenComparing(set -> set.id().value()))
                .toList();
    }

    @Override
    public boolean add(DataSet set, byte[] content) {
        data.requireWritable();
        data.requireProgram(set.program());
        boolean fresh = data.dataSets.putIfAbsent(set.id(), set) == null;
        if (fresh) {
            data.dataSetContents.put(set.id(), content.clone());
        }
        return fresh;
    }

    @Override
    public Optional<byte[]> content(DataSetId id) {
        return Optional.ofNullable(data.dataSetContents.get(id)).map(byte[]::clone);
    }

    @Override
    public boolean delete(DataSetId id, Fact fact) {
        data.requireWritable();
        boolean here = data.dataSetContents.remove(id) != null;
        if (here) {
            data.dataSets.computeIfPresent(id, (key, set) -> set.deleted(fact));
        }
        return here;
    }
}
