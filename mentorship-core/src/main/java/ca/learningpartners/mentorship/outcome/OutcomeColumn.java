package ca.learningpartners.mentorship.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a file of outcomes. */
enum OutcomeColumn {
    /** Of somebody of the program. */
    ID,
    /** Of somebody who is not. */
    CODE,
    DISTRICT,
    BRANCH,
    POSITION_START,
    MONTHS,
    OUTCOME,
    HOW,
    AS_OF,
    LEFT_ON;

    /** The name in the header: {@code left_on}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OutcomeColumn> named(String name) {
        return Stream.of(values())
                .filter(each -> each.key().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether every file must have it; of {@link #ID} and {@link #CODE} it must have one. */
    boolean isRequired() {
        return this == MONTHS || this == OUTCOME || this == AS_OF;
    }
}
