package ca.learningpartners.mentorship.matching;

/**
 * What a constraint costs now: what the best answer would gain if this one were dropped and all others kept, whatever
 * the worst score.
 *
 * @param matches how many mentees more would be matched
 * @param total by how much the best total would rise, in micro-points; below 0 only if a match is gained
 */
public record ConstraintPrice(Constraint constraint, int matches, long total) {}
