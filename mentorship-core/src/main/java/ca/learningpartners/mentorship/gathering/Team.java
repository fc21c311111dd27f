package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who does what about gatherings. The Office plans them and knows who came. The mentorship team, which is the Office and
 * the coordinators, decides what they are about. Mentees and mentors propose and rank topics. All of them are invited.
 * For evaluators, assistants and privacy officers there is nothing here.
 */
public final class Team {

    /** Whoever is invited to the gatherings of a program. */
    public static final Set<Role> INVITED =
            Set.copyOf(EnumSet.of(Role.MENTEE, Role.MENTOR, Role.COORDINATOR, Role.OFFICE));

    private Team() {}

    public static boolean isInvited(Actor actor, ProgramId program) {
        return actor.appointments().stream()
                .filter(held -> held.program().equals(program))
                .map(Appointment::role)
                .anyMatch(INVITED::contains);
    }

    /** Whether somebody proposes and ranks topics. */
    public static boolean hasVoice(Actor actor, ProgramId program) {
        return actor.is(Role.MENTEE, program) || actor.is(Role.MENTOR, program);
    }

    /** Whether somebody belongs to the mentorship team. */
    public static boolean includes(Actor actor, ProgramId program) {
        return actor.is(Role.OFFICE, program)
                || actor.appointments().stream()
                        .anyMatch(held -> held.role() == Role.COORDINATOR
                                && held.program().equals(program));
    }

    /** @throws RefusedException {@code unknown-gathering} for everybody else */
    static void require(boolean may) {
        if (!may) {
            throw new RefusedException("unknown-gathering");
        }
    }
}
