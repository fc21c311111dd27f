package ca.learningpartners.mentorship.matching;

/** Why a pair or a mentee is left out, where no {@link HardRule} says so. */
public final class Reasons {

    /** The mentee has allowed mentors, but their places went to others, with whom more mentees are matched or more is gained. */
    public static final String NO_PLACE_LEFT = "no-place-left";

    /** The scores that were brought along do not hold the pair. */
    public static final String NOT_LISTED = "not-listed";

    /** A pin settles it otherwise: the mentee is pinned to somebody else, or every place of the mentor is pinned. */
    public static final String PINNED = "pinned";

    private Reasons() {}
}
