package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.guarded.GuardedStore;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Store;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A participant who is looking, with the roles they hold now. What they may not see, they cannot find: the loading
 * methods answer “not found” for both.
 *
 * @param store everything that is kept, as the viewer may use it
 */
public record Viewer(WebSession session, Participant participant, Actor actor, GuardedStore store) {

    /** The stores, where what the viewer asks for makes the tool work for a purpose of its own besides. */
    public Store store(Purpose purpose) {
        return store.with(purpose);
    }

    public ParticipantId id() {
        return participant.id();
    }

    /** The programs in which the viewer has any role, by id. */
    public List<ProgramId> programs() {
        return actor.appointments().stream()
                .map(Appointment::program)
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isOffice(ProgramId program) {
        return actor.is(Role.OFFICE, program);
    }

    /** The districts the viewer coordinates in a program. */
    public Set<DistrictNumber> coordinated(ProgramId program) {
        return actor.appointments().stream()
                .filter(held ->
                        held.role() == Role.COORDINATOR && held.program().equals(program))
                .map(held -> Objects.requireNonNull(held.district()))
                .collect(Collectors.toSet());
    }

    /** Whether the viewer sees this person by name: the Office everyone, a coordinator the people of their districts. */
    public boolean looksAfter(Participant person, ProgramId program) {
        return isOffice(program) || coordinates(person, program);
    }

    /** Whether the viewer coordinates where this person works: what the Office is told of nobody by name, they are. */
    public boolean coordinates(Participant person, ProgramId program) {
        return person.district() != null && actor.coordinates(person.district(), program);
    }

    /** Lets only the program's coordinators and its Office pass. */
    public void requireStaff(ProgramId program) {
        if (!isOffice(program) && coordinated(program).isEmpty()) {
            throw new NotFoundResponse();
        }
    }
}
