package ca.learningpartners.tool.platform;

import ca.learningpartners.mentorship.privacy.Auditor;
import ca.learningpartners.mentorship.privacy.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Solves what is to be made public as linear programs: for each masked count of few people, the least and the greatest number
 * that fits everything shown. What hangs together by no sum is solved apart; solutions that suit many cells at once come
 * first, and only what none of them shows to be possible is asked by itself.
 */
public final class LinearAuditor implements Auditor {

    /** Above it, nothing is known. */
    static final int ANY = 1 << 28;

    private static final double ROUNDING = 1e-6;

    @Override
    public BitSet narrow(Seen seen) {
        BitSet narrow = new BitSet();
        for (BitSet part : parts(seen)) {
            BitSet asked = (BitSet) part.clone();
            asked.and(seen.few());
            if (!asked.isEmpty()) {
                Growing growing = new Growing(seen, part);
                asked.stream().filter(growing::isEndless).forEach(asked::clear);
                new Part(seen, part).narrow(asked, narrow);
            }
        }
        return narrow;
    }

    /** The open cells, those together that sums tie to each other. */
    private static List<BitSet> parts(Seen seen) {
        List<BitSet> parts = new ArrayList<>();
        for (int[] row : seen.rows()) {
            BitSet open = new BitSet();
            IntStream.of(row).filter(cell -> isOpen(seen, cell)).forEach(open::set);
            List<BitSet> tied =
                    parts.stream().filter(part -> part.intersects(open)).toList();
            parts.removeAll(tied);
            tied.forEach(open::or);
            if (!open.isEmpty()) {
                parts.add(open);
            }
        }
        return parts;
    }

    private static boolean isOpen(Seen seen, int cell) {
        return seen.least()[cell] < seen.most()[cell];
    }

    /** Some open cells with the sums that tie them. */
    private static final class Part {

        private final Seen seen;
        private final BitSet cells;
        private final List<int[]> rows;
        /** By cell, the least and the greatest number it had in a solution. */
        private final Map<Integer, double[]> possible = new LinkedHashMap<>();

        Part(Seen seen, BitSet cells) {
            this.seen = seen;
            this.cells = cells;
            rows = seen.rows().stream()
                    .filter(row -> IntStream.of(row).anyMatch(cells::get))
                    .toList();
        }

        void narrow(BitSet asked, BitSet narrow) {
            if (asked.isEmpty()) {
                return;
            }
            spread(asked);
            asked.stream().filter(cell -> !isWide(cell)).forEach(cell -> {
                solve(cell, true);
                if (!isWide(cell)) {
                    solve(cell, false);
                }
                narrow.set(cell, !isWide(cell));
            });
        }

        /** Looks for solutions in which as many cells as can be at once are large enough, and small enough. */
        private void spread(BitSet asked) {
            BitSet open = (BitSet) asked.clone();
            int before;
            do {
                before = open.cardinality();
                solve(open, true);
                solve(open, false);
                asked.stream().filter(this::isWide).forEach(open::clear);
            } while (!open.isEmpty() && open.cardinality() < before);
        }

        private boolean isWide(int cell) {
            double[] range = possible.get(cell);
            return range != null
                    && Math.floor(range[1] + ROUNDING) - Math.ceil(range[0] - ROUNDING) + 1 >= Suppression.LEAST;
        }

        /** The greatest or the least one cell can be. */
        private void solve(int target, boolean greatest) {
            solve(greatest, (model, variables) -> variable(variables, target).weight(1));
        }

        /** As many as possible are large enough to be wide, or all of them are as small as possible together. */
        private void solve(BitSet targets, boolean greatest) {
            solve(
                    greatest,
                    (model, variables) -> targets.stream().forEach(cell -> {
                        Variable counts = variable(variables, cell);
                        if (greatest) {
                            Variable enough = model.newVariable("enough " + cell)
                                    .lower(seen.least()[cell])
                                    .upper(seen.least()[cell] + Suppression.LEAST - 1);
                            model.newExpression("at most " + cell)
                                    .set(counts, 1)
                                    .set(enough, -1)
                                    .lower(0);
                            enough.weight(1);
                        } else {
                            counts.weight(1);
                        }
                    }));
        }

        private void solve(boolean greatest, BiConsumer<ExpressionsBasedModel, Map<Integer, Variable>> objective) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            Map<Integer, Variable> variables = new LinkedHashMap<>();
            cells.stream().forEach(cell -> variables.put(cell, variable(model, cell)));
            for (int row = 0; row < rows.size(); row++) {
                sum(model.newExpression("row " + row), rows.get(row), variables);
            }
            objective.accept(model, variables);
            Optimisation.Result result = greatest ? model.maximise() : model.minimise();
            if (result.getState().isFeasible()) {
                int at = 0;
                for (int cell : variables.keySet()) {
                    saw(cell, result.doubleValue(at++));
                }
            }
        }

        private static Variable variable(Map<Integer, Variable> variables, int cell) {
            return Objects.requireNonNull(variables.get(cell));
        }

        private Variable variable(ExpressionsBasedModel model, int cell) {
            Variable variable = model.newVariable("cell " + cell).lower(seen.least()[cell]);
            // A bound far above all people there are keeps the greatest from being endless.
            return variable.upper(Math.min(seen.most()[cell], ANY));
        }

        /** The whole less its parts is 0. */
        private void sum(Expression expression, int[] row, Map<Integer, Variable> variables) {
            long known = 0;
            for (int place = 0; place < row.length; place++) {
                int sign = place == 0 ? -1 : 1;
                Variable variable = variables.get(row[place]);
                if (variable == null) {
                    known += (long) sign * seen.least()[row[place]];
                } else {
                    expression.set(variable, sign);
                }
            }
            expression.level(-known);
        }

        private void saw(int cell, double value) {
            double[] range = possible.computeIfAbsent(cell, any -> new double[] {value, value});
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
        }
    }
}
