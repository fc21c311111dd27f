package ca.learningpartners.tool.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** What somebody outside can work out: unknown counts, what is known of them, and how far each can be narrowed down. */
final class Outsider {

    /** More than there are people. */
    static final double ALL = 100_000;

    private record Known(int[] counts, int[] signs, Relationship how, double sum) {}

    private final List<Known> known = new ArrayList<>();
    private int counts;
    private double[] low = {};
    private double[] high = {};

    int count() {
        return counts++;
    }

    /** The sum of some counts, each added or taken away, lies between two numbers. */
    void knows(int[] some, int[] signs, double least, double most) {
        if (least == most) {
            known.add(new Known(some, signs, Relationship.EQ, least));
        } else {
            known.add(new Known(some, signs, Relationship.GEQ, least));
        }
    }

    /** How many numbers a count could be; at least ten is enough to stop. */
    int possible(int count) {
        if (low.length == 0) {
            low = new double[counts];
            high = new double[counts];
            java.util.Arrays.fill(low, ALL);
            java.util.Arrays.fill(high, -ALL);
        }
        if (seen(count) < 10) {
            solve(count, GoalType.MAXIMIZE);
        }
        if (seen(count) < 10) {
            solve(count, GoalType.MINIMIZE);
        }
        return seen(count);
    }

    private int seen(int count) {
        return (int) Math.max(0, Math.floor(high[count] + 1e-6) - Math.ceil(low[count] - 1e-6) + 1);
    }

    private void solve(int target, GoalType goal) {
        double[] objective = new double[counts];
        objective[target] = 1;
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Known each : known) {
            double[] row = new double[counts];
            for (int i = 0; i < each.counts.length; i++) {
                row[each.counts[i]] += each.signs[i];
            }
            constraints.add(new LinearConstraint(row, each.how, each.sum));
        }
        // The solver’s own rule that nothing is below 0 loses solutions where sums are exact, so it is spelled out.
        for (int count = 0; count < counts; count++) {
            double[] one = new double[counts];
            one[count] = 1;
            constraints.add(new LinearConstraint(one, Relationship.GEQ, 0));
            constraints.add(new LinearConstraint(one, Relationship.LEQ, ALL));
        }
        try {
            PointValuePair found = new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(false));
            for (int count = 0; count < counts; count++) {
                low[count] = Math.min(low[count], found.getPoint()[count]);
                high[count] = Math.max(high[count], found.getPoint()[count]);
            }
        } catch (MathRuntimeException contradiction) {
            throw new AssertionError("What is published contradicts itself.", contradiction);
        }
    }
}
