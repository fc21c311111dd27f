package ca.learningpartners.mentorship.privacy;

import java.util.Arrays;
import java.util.List;

/**
 * Between which numbers the masked cells of a table must lie, found by going through its sums again and again: a part is no
 * more than the whole less the least of the others, and so on.
 */
final class Bounds {

    /** More than any program has people. */
    static final int ANY = 1 << 28;

    private static final int ROUNDS = 60;

    private final int[] least;
    private final int[] most;

    private final List<int[]> rows;

    /** @param seen as it is; it is not changed */
    Bounds(Auditor.Seen seen) {
        least = seen.least().clone();
        most = seen.most().clone();
        rows = seen.rows();
    }

    /** The same once all sums are used. */
    Bounds narrowed() {
        boolean closer = true;
        for (int round = 0; round < ROUNDS && closer; round++) {
            closer = false;
            for (int[] row : rows) {
                closer |= narrowIn(row);
            }
        }
        return this;
    }

    /** How many numbers a cell could be. */
    int possible(int cell) {
        return most[cell] - least[cell] + 1;
    }

    /** How many a cell could be as far as one row tells. */
    long possible(int cell, int[] row) {
        return Math.min(most[cell], to(cell, row)) - Math.max(least[cell], from(cell, row)) + 1;
    }

    private boolean narrowIn(int[] row) {
        boolean closer = false;
        for (int cell : row) {
            int from = (int) Math.max(least[cell], from(cell, row));
            int to = (int) Math.min(most[cell], to(cell, row));
            closer |= from > least[cell] || to < most[cell];
            least[cell] = from;
            most[cell] = to;
        }
        return closer;
    }

    private long from(int cell, int[] row) {
        return cell == row[0]
                ? sum(least, row) - least[cell]
                : least[row[0]] - (sum(most, row) - most[row[0]] - most[cell]);
    }

    private long to(int cell, int[] row) {
        return cell == row[0]
                ? sum(most, row) - most[cell]
                : most[row[0]] - (sum(least, row) - least[row[0]] - least[cell]);
    }

    /** Everything in a row, the whole too. */
    private static long sum(int[] bound, int[] row) {
        return Arrays.stream(row).mapToLong(cell -> bound[cell]).sum();
    }
}
