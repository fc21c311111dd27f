package ca.learningpartners.lti.ags;

/**
 * How far a person has come with the work itself, whatever the grade.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#activityprogress">AGS 2.0, 3.4.7</a>
 */
public enum ActivityProgress {
    /** Not begun, or begun anew. */
    INITIALIZED("Initialized"),
    /** Begun. */
    STARTED("Started"),
    /** Under way. */
    IN_PROGRESS("InProgress"),
    /** Handed in, and may be handed in again. */
    SUBMITTED("Submitted"),
    /** Done. */
    COMPLETED("Completed");

    private final String wire;

    ActivityProgress(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }
}
