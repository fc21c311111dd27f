package ca.learningpartners.lti.ags;

/**
 * How far the grading has come.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#gradingprogress">AGS 2.0, 3.4.8</a>
 */
public enum GradingProgress {
    /** The score is final for now. */
    FULLY_GRADED("FullyGraded"),
    /** Under way, nobody has to do anything. */
    PENDING("Pending"),
    /** Somebody has to grade it. */
    PENDING_MANUAL("PendingManual"),
    /** It could not be graded. */
    FAILED("Failed"),
    /** There is nothing to grade. */
    NOT_READY("NotReady");

    private final String wire;

    GradingProgress(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }
}
