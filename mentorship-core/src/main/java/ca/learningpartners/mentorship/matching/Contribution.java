package ca.learningpartners.mentorship.matching;

/**
 * What one criterion adds to the score of one pair.
 *
 * @param weight its share of the score in micro-points; the weights of a pair's criteria sum to 1,000,000
 * @param value how well the pair does in it, 0 to 1,000,000 micro-points
 */
public record Contribution(Criterion criterion, int weight, int value) {}
