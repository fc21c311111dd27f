package ca.learningpartners.mentorship.matching;

import java.util.List;

/**
 * The way from a proposal to a stable one, in which no mentee and mentor would rather have each other. A stable proposal
 * takes the strongest pair there is, then the strongest of what is left, and so on, so the way there is to honour one
 * more of these at each step. Pins hold at every step.
 *
 * @param steps the proposal first, the stable one last; evenly chosen, at most {@link #MOST_STEPS}
 */
public record Stability(List<StableStep> steps) {

    /** How many steps are worked out. */
    public static final int MOST_STEPS = 50;

    public Stability {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("The way to a stable proposal has no step. Give at least the proposal.");
        }
    }

    /** What stability takes from the total, in micro-points; below 0 only if it costs a match. */
    public long price() {
        return steps.get(0).total() - steps.get(steps.size() - 1).total();
    }

    /** How many mentees fewer are matched in the stable proposal. */
    public int matchesLost() {
        return steps.get(0).matched() - steps.get(steps.size() - 1).matched();
    }
}
