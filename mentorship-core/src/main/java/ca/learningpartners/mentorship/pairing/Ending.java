package ca.learningpartners.mentorship.pairing;

/** How a partnership, or the offer of one, came to its end. Why, nobody is asked. */
public enum Ending {
    /** A partner said “no, thank you” to the offer. Only that partner is shown that it was they. */
    DECLINED,
    /** The offer stood unanswered until its day. Nobody did it. */
    LAPSED,
    /** The mentor's last place went to somebody else before either partner had said yes. Nobody did it. */
    NO_PLACE,
    /** A partnership was ended, by a partner or by the program. */
    ENDED;

    /** Whether it came about by somebody's act. */
    boolean hasActor() {
        return this == DECLINED || this == ENDED;
    }
}
