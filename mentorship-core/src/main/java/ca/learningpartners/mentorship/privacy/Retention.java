package ca.learningpartners.mentorship.privacy;

/** How long something is kept. The register of fields names one of these for each table. */
public enum Retention {
    /** While the person takes part in a program here; it goes when they are erased. */
    AS_LONG_AS_TAKING_PART,
    /** At least a year after the decision it was used for, as the law asks; then it goes with the person. */
    ONE_YEAR_AFTER_DECISION,
    /** As long as the partnership is kept, for both; the words of one who is erased go, the other’s and the dates stay. */
    WITH_THE_PARTNERSHIP,
    /** As long as its author said, and no longer. */
    OWN_CLOCK,
    /** Until it has been used or has run out, a day at most. */
    AT_ONCE,
    /** Fourteen days after what it was for. */
    FOURTEEN_DAYS,
    /** Ninety days. */
    NINETY_DAYS,
    /** Seven years. */
    SEVEN_YEARS,
    /** It stays, for others rely on it; the name goes from it when the person is erased. */
    FOR_EVER_WITHOUT_NAMES,
    /** As long as the program is kept here. */
    PROGRAM
}
