package ca.learningpartners.mentorship.matching;

/**
 * The lowest score a proposal accepts once the worst-off mentee has been raised as far as possible.
 *
 * @param at no pair of the proposal scores less, in micro-points
 * @param price what the floor takes from the largest total there could be, in micro-points
 * @param certificate the proof among the pairs at or above the floor; equals the proposal's own where the price is 0
 */
public record Floor(int at, long price, Certificate certificate) {}
