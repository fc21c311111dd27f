package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.text.Kept;
import ca.learningpartners.mentorship.text.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A session as somebody wants to log it, not yet checked against the partnership and the calendar.
 *
 * @param note as it was written, of any length; of a blank one nothing is kept
 */
public record SessionDraft(
        SessionId id, LocalDate date, int minutes, Means means, Set<ObjectiveCode> objectives, String note) {

    public SessionDraft {
        objectives = Set.copyOf(objectives);
    }

    /** One without a note. */
    public SessionDraft(SessionId id, LocalDate date, int minutes, Means means, Set<ObjectiveCode> objectives) {
        this(id, date, minutes, means, objectives, "");
    }

    /** The rule that speaks against it, if one does. */
    Optional<Refusal> refusal(Program program, LocalDate today) {
        if (date.isAfter(today)) {
            return Optional.of(Refusal.of("session-in-future", date));
        }
        if (date.isBefore(program.startsOn())) {
            return Optional.of(Refusal.of("session-before-program", date, program.startsOn()));
        }
        if (minutes < 1 || minutes > Session.MOST_MINUTES) {
            return Optional.of(Refusal.of("minutes-out-of-range", minutes, Session.MOST_MINUTES));
        }
        return unknownObjective(program).or(this::longNote);
    }

    private Optional<Refusal> unknownObjective(Program program) {
        return objectives.stream()
                .filter(code -> program.objective(code).isEmpty())
                .map(code -> Refusal.of("unknown-objective", code))
                .findFirst();
    }

    private Optional<Refusal> longNote() {
        int length = Kept.lengthOf(note);
        return length <= Session.LONGEST_NOTE
                ? Optional.empty()
                : Optional.of(Refusal.of("note-too-long", length, Session.LONGEST_NOTE));
    }

    /** What is kept of it once it is logged. */
    Session logged(PairingId pairing, Fact logged) {
        return new Session(
                id,
                pairing,
                date,
                minutes,
                means,
                new TreeSet<>(objectives),
                Kept.isBlank(note) ? null : note,
                logged.by(),
                logged.at());
    }
}
