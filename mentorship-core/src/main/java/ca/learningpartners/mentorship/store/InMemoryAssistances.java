package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Assistance;
import ca.learningpartners.mentorship.participant.Assistances;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

record InMemoryAssistances(InMemoryData data) implements Assistances {

    private static final Comparator<Assistance> ORDER =
            Comparator.comparing(Assistance::program).thenComparing(Assistance::principal);

    @Override
    public List<Assistance> namedBy(ParticipantId principal) {
        return where(assistance -> assistance.principal().equals(principal));
    }

    @Override
    public List<Assistance> heldBy(ParticipantId assistant) {
        return where(assistance ->
                assistance.assistant().equals(assistant) && areOfOneDistrict(assistance.principal(), assistant));
    }

    @Override
    public void name(Assistance assistance) {
        data.requireWritable();
        data.requireProgram(assistance.program());
        data.requireParticipant(assistance.principal());
        data.requireParticipant(assistance.assistant());
        data.assistances.put(key(assistance.program(), assistance.principal()), assistance);
    }

    @Override
    public boolean end(ProgramId program, ParticipantId principal) {
        data.requireWritable();
        return data.assistances.remove(key(program, principal)) != null;
    }

    private boolean areOfOneDistrict(ParticipantId one, ParticipantId other) {
        return district(one).isPresent() && district(one).equals(district(other));
    }

    private Optional<DistrictNumber> district(ParticipantId person) {
        return Optional.ofNullable(data.participants.get(person)).map(Participant::district);
    }

    private List<Assistance> where(Predicate<Assistance> condition) {
        return data.assistances.values().stream()
                .filter(condition)
                .sorted(ORDER)
                .toList();
    }

    private static InMemoryData.Enrolment key(ProgramId program, ParticipantId principal) {
        return new InMemoryData.Enrolment(program, principal);
    }
}
