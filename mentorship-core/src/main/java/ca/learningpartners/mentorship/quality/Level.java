package ca.learningpartners.mentorship.quality;

/** How far a standard is lived, from nothing to a habit that is looked at again. */
public enum Level {
    NOT_YET,
    BEGUN,
    IN_PLACE,
    /** In place, and looked at again and again. */
    REVIEWED;

    /** Whether it claims something that others should be able to see. */
    public boolean needsEvidence() {
        return compareTo(IN_PLACE) >= 0;
    }
}
