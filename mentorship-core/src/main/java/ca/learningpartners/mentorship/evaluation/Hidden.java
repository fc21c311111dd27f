package ca.learningpartners.mentorship.evaluation;

/** Why a figure is not shown. */
public enum Hidden {
    /**
     * It is about fewer than ten people or about nobody, or another one that is could be worked out from it. Which of the
     * two is not told: whoever knew would know bounds.
     */
    FEW,
    /** Between it and earlier ones lie so few people that they could be told apart. */
    TOO_CLOSE_TO_EARLIER,
    /** There is no way to estimate it honestly; the figure says which. */
    NOT_ESTIMABLE
}
