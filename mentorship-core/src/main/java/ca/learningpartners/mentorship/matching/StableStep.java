package ca.learningpartners.mentorship.matching;

/**
 * One stop between the best proposal and a stable one.
 *
 * @param honoured how many of the strongest pairs are settled first; the rest is matched as well as can be
 * @param total the sum of the scores, in micro-points
 * @param worst the lowest score, in micro-points; 0 if nobody is matched
 * @param blocking how many pairs would rather have each other
 */
public record StableStep(int honoured, int matched, long total, int worst, int blocking) {}
