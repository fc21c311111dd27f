package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The mentees and mentors of a program. Who is both is taken as the mentor. */
public final class Colleagues {

    private final Map<ParticipantId, Colleague> people = new LinkedHashMap<>();

    private Colleagues() {}

    public static Colleagues of(Enrolments enrolments, ProgramId program) {
        Colleagues colleagues = new Colleagues();
        enrolments.mentees(program).forEach(each -> colleagues.people.put(each.id(), Colleague.of(each)));
        enrolments.mentors(program).forEach(each -> colleagues.people.put(each.id(), Colleague.of(each)));
        return colleagues;
    }

    public Optional<Colleague> find(ParticipantId person) {
        return Optional.ofNullable(people.get(person));
    }

    public Collection<Colleague> all() {
        return people.values();
    }

    /** Whether one of the two asked for no contact with the other. Who is not in the program is apart from nobody. */
    public boolean apart(ParticipantId one, ParticipantId other) {
        return find(one).flatMap(first -> find(other).map(first::isApartFrom)).orElse(false);
    }
}
