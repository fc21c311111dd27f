package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.participant.ImportHeader;
import java.util.List;

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
        return ImportHeader.key(this);
    }

    /** Those every file must have; of {@link #ID} and {@link #CODE} it must have one besides. */
    static List<OutcomeColumn> required() {
        return List.of(MONTHS, OUTCOME, AS_OF);
    }
}
