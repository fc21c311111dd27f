package ca.learningpartners.mentorship.progress;

/** How wide the gap since the last contact has become, from the narrowest to the widest. */
public enum Gap {
    /** Fewer days than the agreed rhythm, or a pause that has not ended. */
    UP_TO_DATE,
    /** As many days as the agreed rhythm, or more. */
    DUE,
    /** More than the share of the rhythm of which the two are reminded. */
    NUDGE,
    /** More than the share of the rhythm at which a coordinator sees “quiet”, and nothing else. */
    QUIET,
    /** The two are asked how they would like to go on. Nothing is ever closed by itself. */
    SILENT,
    /** The coordinator asks them. */
    ASK;

    /** Whether it is that wide, or wider. */
    public boolean isAtLeast(Gap other) {
        return compareTo(other) >= 0;
    }
}
