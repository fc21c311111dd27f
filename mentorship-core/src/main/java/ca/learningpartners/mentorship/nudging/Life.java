package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pause;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.progress.Cadence;
import ca.learningpartners.mentorship.progress.Days;
import ca.learningpartners.mentorship.progress.Rhythm;
import ca.learningpartners.mentorship.pulse.PulseMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that nudges about one partnership depend on: dates and states, nothing anybody wrote.
 *
 * @param program as it is in the mentee's district
 * @param lastContact the date of the latest contact
 * @param meetingAhead whether a meeting is agreed and to come
 * @param signed who of the two has signed the newest version of the charter
 * @param charterInForce whether both have signed one
 * @param everyDays the rhythm: the two's own where a charter is in force, else the program's
 * @param closes the day from which it is brought to a close; empty if it is not known
 * @param pulse the short question in between, while it is open
 * @param coordinators who looks after it
 */
public record Life(
        Program program,
        Pairing pairing,
        Optional<LocalDate> lastContact,
        boolean meetingAhead,
        Set<ParticipantId> signed,
        boolean charterInForce,
        int everyDays,
        Optional<LocalDate> closes,
        Optional<Pulse> pulse,
        List<ParticipantId> coordinators) {

    /** A question that is open, and who has answered it. */
    public record Pulse(PulseMoment moment, Set<ParticipantId> answered) {

        public Pulse {
            answered = Set.copyOf(answered);
        }

        boolean waitsFor(ParticipantId person) {
            return !answered.contains(person);
        }
    }

    public Life {
        signed = Set.copyOf(signed);
        coordinators = List.copyOf(coordinators);
    }

    /** Its silence against its rhythm, once it has begun. */
    Optional<Cadence> cadence(ZoneId calendar) {
        return pairing.begunAt()
                .map(begun -> Cadence.of(
                        Rhythm.of(program, everyDays),
                        LocalDate.ofInstant(begun, calendar),
                        lastContact,
                        pauses(calendar)));
    }

    /** The days since it has begun, as if there had been no contact. */
    Optional<Cadence> sinceBegun(ZoneId calendar) {
        return pairing.begunAt()
                .map(begun -> Cadence.of(
                        Rhythm.of(program, everyDays),
                        LocalDate.ofInstant(begun, calendar),
                        Optional.empty(),
                        pauses(calendar)));
    }

    private List<Days> pauses(ZoneId calendar) {
        return pairing.pauses().all().stream()
                .map(pause -> Days.between(pause.begun().at(), end(pause), calendar))
                .toList();
    }

    private static @Nullable Instant end(Pause pause) {
        return pause.ended() == null ? null : pause.ended().at();
    }

    /** Who of the two has signed the newest version. */
    static Set<ParticipantId> signers(Optional<Charter> newest) {
        return newest.map(charter ->
                        Set.copyOf(charter.signatures().stream().map(Fact::by).toList()))
                .orElse(Set.of());
    }
}
