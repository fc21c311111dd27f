package ca.learningpartners.lti.ags;

/** What a platform did with a score it understood. Each is final: sending the same score again changes nothing. */
public enum ScoreOutcome {
    /** It is in the gradebook. */
    ACCEPTED,
    /**
     * The gradebook has one that is as new or newer. After a failure that left open whether the score arrived, this
     * means it did.
     */
    NOT_NEWER,
    /** The person has no place in this gradebook: a teacher, say, or somebody who has left the course. */
    NOT_GRADABLE
}
