package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;

/**
 * How far the weight of one criterion can move, all others staying, before a proposed pair is no longer proposed. Weights
 * move by whole percentage points from 0 to 100; where the present one lies between two, it is an end of its own.
 *
 * @param lowest the lowest weight down to which the pair stands, in micro-points
 * @param highest the highest weight up to which the pair stands, in micro-points
 */
public record WeightRange(ParticipantId mentee, ParticipantId mentor, Criterion criterion, int lowest, int highest) {

    /** The step of a weight: one percentage point, in micro-points. */
    public static final int STEP = MicroPoints.ONE / 100;

    /** Whether the pair stands whatever the criterion weighs. */
    public boolean always() {
        return lowest == 0 && highest >= MicroPoints.ONE;
    }
}
