package ca.learningpartners.mentorship.evaluation;

/** Why a figure is not shown. */
public enum Hidden {
    /** It is about fewer than ten people, or about nobody. */
    FEW,
    /** Another figure that is hidden could be worked out from it. */
    GIVES_AWAY,
    /** Between it and an earlier one lie so few people that they could be told apart. */
    TOO_CLOSE_TO_EARLIER,
    /** There is no way to estimate it honestly; the figure says which. */
    NOT_ESTIMABLE
}
