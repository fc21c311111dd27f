package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.Finding;
import ca.learningpartners.mentorship.outcome.HowKnown;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.participant.Mentee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a new member in three years. People leave at the end of a school year; of some nobody ever
 * finds out. Whoever still takes part is where they were.
 */
final class Fate {

    /** What somebody becomes, and how many of a hundred do. */
    private enum Path {
        LEAVES_FIRST(12),
        LEAVES_SECOND(12),
        LEAVES_THIRD(6),
        MOVES(12),
        RISES(13),
        NEVER_FOUND(12),
        STAYS(33);

        private final int weight;

        Path(int weight) {
            this.weight = weight;
        }

        static Path at(int place) {
            int sum = 0;
            for (Path path : values()) {
                sum += path.weight;
                if (place < sum) {
                    return path;
                }
            }
            return STAYS;
        }
    }

    private static final int YEAR = 12;
    private static final int NOT_FOUND = 20;

    private final Mentee mentee;
    private final boolean takesPart;
    private final Path path;

    Fate(Scene scene, Mentee mentee) {
        this.mentee = mentee;
        this.takesPart = !scene.isOver();
        this.path = Path.at(scene.deal().place("fate", mentee.id()));
    }

    /** The day they left the profession, a month before their year is full; empty if they did not. */
    Optional<LocalDate> leftOn() {
        if (takesPart || path.compareTo(Path.LEAVES_THIRD) > 0) {
            return Optional.empty();
        }
        return Optional.of(mentee.positionStart()
                .plusMonths((path.ordinal() + 1L) * YEAR - 1)
                .plusDays(Chance.below(20, "left on", mentee.id())));
    }

    /** What is found out at a checkpoint. */
    Finding at(Checkpoint checkpoint, LocalDate asOf) {
        int years = checkpoint.months() / YEAR;
        if (isUnknown()) {
            return Finding.unknown(asOf);
        }
        Outcome outcome = takesPart ? Outcome.SAME_ROLE : outcome(years);
        HowKnown how = Chance.one(List.of(HowKnown.RECORDS, HowKnown.COORDINATOR, HowKnown.SAID), mentee.id());
        return new Finding(outcome, how, asOf, outcome == Outcome.LEFT ? leftOn().orElse(null) : null);
    }

    private boolean isUnknown() {
        return takesPart ? Chance.holds(NOT_FOUND, "unknown", mentee.id()) : path == Path.NEVER_FOUND;
    }

    private Outcome outcome(int years) {
        return switch (path) {
            case LEAVES_FIRST -> Outcome.LEFT;
            case LEAVES_SECOND -> years > 1 ? Outcome.LEFT : Outcome.SAME_ROLE;
            case LEAVES_THIRD -> years > 2 ? Outcome.LEFT : Outcome.SAME_ROLE;
            case MOVES -> Outcome.IN_PROFESSION;
            case RISES -> Outcome.SAME_DISTRICT;
            default -> Outcome.SAME_ROLE;
        };
    }
}
