package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Invites everybody whom an open wave asks and who is not invited yet: all when it opens, and later whoever joins. Who was
 * invited stays so, also if their role or district changes; who joins after it closed never was.
 */
public final class Inviting {

    private final Waves waves;
    private final Responses responses;
    private final Enrolments enrolments;

    public Inviting(Waves waves, Responses responses, Enrolments enrolments) {
        this.waves = waves;
        this.responses = responses;
        this.enrolments = enrolments;
    }

    /**
     * Goes through the open waves of a program.
     *
     * @param today the day it is where the program lives
     * @return how many were invited
     */
    public int invite(ProgramId program, LocalDate today, Instant at) {
        int invited = 0;
        for (Wave wave : waves.of(program)) {
            if (wave.state(today) == Wave.State.OPEN) {
                for (Map.Entry<Participant, Set<Role>> each :
                        people(enrolments, wave.program()).entrySet()) {
                    invited += invite(wave, each.getKey(), each.getValue(), at) ? 1 : 0;
                }
            }
        }
        return invited;
    }

    /** Everybody who takes part now, and as what. */
    static Map<Participant, Set<Role>> people(Enrolments enrolments, ProgramId program) {
        Map<Participant, Set<Role>> people = new LinkedHashMap<>();
        enrolments.mentees(program).stream()
                .map(Mentee::person)
                .forEach(person -> people.computeIfAbsent(person, any -> EnumSet.noneOf(Role.class))
                        .add(Role.MENTEE));
        enrolments.mentors(program).stream()
                .map(Mentor::person)
                .forEach(person -> people.computeIfAbsent(person, any -> EnumSet.noneOf(Role.class))
                        .add(Role.MENTOR));
        return people;
    }

    private boolean invite(Wave wave, Participant person, Set<Role> roles, Instant at) {
        return wave.audience()
                .asks(roles, person.district())
                .filter(role -> responses.invite(Response.invited(wave.id(), person.id(), role, at)))
                .isPresent();
    }
}
