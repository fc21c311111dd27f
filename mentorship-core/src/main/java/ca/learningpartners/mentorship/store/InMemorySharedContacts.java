package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.network.SharedContact;
import ca.learningpartners.mentorship.network.SharedContacts;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;

record InMemorySharedContacts(InMemoryData data) implements SharedContacts {

    @Override
    public List<SharedContact> of(ProgramId program, ParticipantId person) {
        return data.sharedContacts.values().stream()
                .filter(each -> each.program().equals(program)
                        && (each.from().equals(person) || each.to().equals(person)))
                .sorted(Comparator.comparing(SharedContact::at)
                        .thenComparing(SharedContact::from)
                        .thenComparing(SharedContact::to))
                .toList();
    }

    @Override
    public void share(SharedContact shared) {
        data.requireWritable();
        data.requireParticipant(shared.from());
        data.requireParticipant(shared.to());
        data.sharedContacts.putIfAbsent(List.of(shared.program(), shared.from(), shared.to()), shared);
    }

    @Override
    public boolean takeBack(ProgramId program, ParticipantId from, ParticipantId to) {
        data.requireWritable();
        return data.sharedContacts.remove(List.of(program, from, to)) != null;
    }
}
