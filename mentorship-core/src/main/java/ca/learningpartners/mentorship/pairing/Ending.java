package ca.learningpartners.mentorship.pairing;

/** How a partnership, or the offer of one, came to its end. Why, nobody is asked. */
public enum Ending {
    /** A partner said “no, thank you” to the offer. Only that partner is shown that it was they. */
    DECLINED,
    /** The offer stood unanswered until its day. Nobody did it. */
    LAPSED,
    /** The mentor's last place went to somebody else before either partner had said yes. Nobody did it. */
    NO_PLACE,
    /** A partner left, or the program ended it, without a reason. The partner is told that it is concluded, no more. */
    NO_FAULT,
    /** It ran its course: both brought it to a close, or the mentee's window was over. Nobody did it. */
    COMPLETED,
    /** The mentee may not take part, so there is no window it could have run its course in. Nobody did it. */
    INELIGIBLE;

    /** Whether it came about by somebody's act. */
    public boolean hasActor() {
        return this == DECLINED || this == NO_FAULT;
    }
}
