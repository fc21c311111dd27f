package ca.learningpartners.mentorship.privacy;

/**
 * What is wrong with the list of acts, and where.
 *
 * @param from the number of the act, or of the first of those that are missing
 * @param to the number of the last that is missing, or of the other one of two that changed places; else {@code from}
 */
public record ChainFault(Kind kind, long from, long to) {

    /** What was done to the list. */
    public enum Kind {
        /** Something in the act is not what was written. */
        CHANGED,
        /** Acts are gone, from one number to another. */
        REMOVED,
        /** An act was put in that the others do not know. */
        INSERTED,
        /** Two acts stand in each other’s place. */
        SWAPPED,
        /** The act with the noted fingerprint is not there: {@code from} and what followed was cut off. */
        CUT
    }

    static ChainFault at(Kind kind, long seq) {
        return new ChainFault(kind, seq, seq);
    }
}
