package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;

/**
 * A pair that is allowed, with a score somebody else worked out.
 *
 * @param score in micro-points, 0 to 1,000,000
 */
public record ScoredPair(ParticipantId mentee, ParticipantId mentor, int score) {

    public ScoredPair {
        if (score < 0 || score > MicroPoints.ONE) {
            throw outOfRange(mentee, mentor, score);
        }
    }

    static IllegalArgumentException outOfRange(ParticipantId mentee, ParticipantId mentor, int score) {
        return new IllegalArgumentException("The score of " + mentee + " and " + mentor + " is " + score
                + " micro-points, not 0 to 1,000,000. Maybe it was not scaled to 1?");
    }
}
