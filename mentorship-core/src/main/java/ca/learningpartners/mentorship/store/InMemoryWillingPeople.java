package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.Willing;
import ca.learningpartners.mentorship.participant.WillingPeople;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

record InMemoryWillingPeople(InMemoryData data) implements WillingPeople {

    @Override
    public List<Willing> in(ProgramId program) {
        return data.willing.values().stream()
                .filter(each -> each.program().equals(program))
                .toList();
    }

    @Override
    public boolean add(Willing willing) {
        data.requireWritable();
        data.requireProgram(willing.program());
        data.requireParticipant(willing.person());
        return data.willing.putIfAbsent(List.of(willing.program(), willing.person(), willing.to()), willing) == null;
    }
}
