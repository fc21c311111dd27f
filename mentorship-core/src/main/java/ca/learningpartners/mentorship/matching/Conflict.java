package ca.learningpartners.mentorship.matching;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Pins and forbidden pairs that cannot hold together, as few as show it: drop or change any one of them, and the others
 * no longer stand in each other's way.
 *
 * @param constraints in their order, pins first
 * @param rule what rules out a pair that is not allowed: the code of a {@link HardRule} or one of {@link Reasons}; null
 *     for all other reasons
 */
public record Conflict(
        Reason reason,
        List<Constraint> constraints,
        @Nullable String rule) {

    /** Why constraints cannot hold. */
    public enum Reason {
        /** One of the two is not among those to be matched. */
        NOT_TO_BE_MATCHED,
        /** A pinned pair is out of the question whatever else is settled. */
        NOT_ALLOWED,
        /** The same pair is both pinned and forbidden. */
        PINNED_AND_FORBIDDEN,
        /** A mentee is pinned to two mentors, and has one. */
        TWO_MENTORS,
        /** More mentees are pinned to a mentor than the mentor takes, by one. */
        MORE_PINS_THAN_PLACES;

        /** The reason in outputs and message bundles: {@code two-mentors}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Conflict {
        constraints = List.copyOf(constraints);
    }
}
