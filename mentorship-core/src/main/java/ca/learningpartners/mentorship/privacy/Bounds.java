package ca.learningpartners.mentorship.privacy;

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
        Sums sums = new Sums(sum(least, row), sum(most, row));
        return Math.min(most[cell], to(cell, row, sums)) - Math.max(least[cell], from(cell, row, sums)) + 1;
    }

    /** What everything in a row adds up to at the least and at the most, the whole too. */
    private record Sums(long least, long most) {}

    /** The sums are carried along from cell to cell, so that a row takes as long as it is, and not the square of it. */
    private boolean narrowIn(int[] row) {
        boolean closer = false;
        Sums sums = new Sums(sum(least, row), sum(most, row));
        for (int cell : row) {
            int from = (int) Math.max(least[cell], from(cell, row, sums));
            int to = (int) Math.min(most[cell], to(cell, row, sums));
            if (from > least[cell] || to < most[cell]) {
                closer = true;
                sums = new Sums(sums.least + from - least[cell], sums.most + to - most[cell]);
                least[cell] = from;
                most[cell] = to;
            }
        }
        return closer;
    }

    private long from(int cell, int[] row, Sums sums) {
        return cell == row[0] ? sums.least - least[cell] : least[row[0]] - (sums.most - most[row[0]] - most[cell]);
    }

    private long to(int cell, int[] row, Sums sums) {
        return cell == row[0] ? sums.most - most[cell] : most[row[0]] - (sums.least - least[row[0]] - least[cell]);
    }

    private static long sum(int[] bound, int[] row) {
        long sum = 0;
        for (int cell : row) {
            sum += bound[cell];
        }
        return sum;
    }
}
