package ca.learningpartners.mentorship.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Attacks on what a report shows: whoever reads it must not work out a count of fewer than ten. */
class SuppressionTest {

    private static final int TABLES = 1_000;
    private static final long FIRST_SEED = 31_000L;

    /** A table of counts with its sums: the rows’ in the last column, the columns’ in the last row. */
    private static final class Table {
        final int rows;
        final int columns;
        final int[][] count;
        final Suppression suppression = new Suppression();
        final int[][] cell;

        Table(int[][] inner) {
            rows = inner.length + 1;
            columns = inner[0].length + 1;
            count = new int[rows][columns];
            cell = new int[rows][columns];
            BitSet[][] people = new BitSet[rows][columns];
            for (BitSet[] row : people) {
                Arrays.setAll(row, column -> new BitSet());
            }
            int next = 0;
            for (int r = 0; r < inner.length; r++) {
                for (int c = 0; c < inner[0].length; c++) {
                    for (int person = 0; person < inner[r][c]; person++) {
                        people[r][c].set(next);
                        people[r][columns - 1].set(next);
                        people[rows - 1][c].set(next);
                        people[rows - 1][columns - 1].set(next++);
                    }
                }
            }
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    count[r][c] = people[r][c].cardinality();
                    cell[r][c] = suppression.cell(people[r][c]);
                }
            }
            for (int r = 0; r < rows; r++) {
                suppression.row(cell[r][columns - 1], Arrays.copyOf(cell[r], columns - 1));
            }
            for (int c = 0; c < columns; c++) {
                int column = c;
                suppression.row(
                        cell[rows - 1][c],
                        Arrays.stream(cell, 0, rows - 1)
                                .mapToInt(row -> row[column])
                                .toArray());
            }
        }

        /** What a reader sees: the count, or less than nothing for a masked one. */
        int[][] seen(BitSet shown) {
            int[][] seen = new int[rows][columns];
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    seen[r][c] = shown.get(cell[r][c]) ? count[r][c] : -1;
                }
            }
            return seen;
        }
    }

    private static Table drawn(Random random) {
        int[][] inner = new int[2 + random.nextInt(2)][2];
        for (int[] row : inner) {
            Arrays.setAll(row, column -> random.nextInt(3) == 0 ? random.nextInt(12) : random.nextInt(30));
            row[1] = random.nextInt(4) == 0 ? 0 : row[1];
        }
        return new Table(inner);
    }

    @Test
    void nothingBelowTenIsShownAndNothingIsMaskedWithoutNeed() {
        Table table = new Table(new int[][] {{30, 12}, {25, 40}});
        assertThat(table.suppression.shown().cardinality()).isEqualTo(9);

        Table small = new Table(new int[][] {{30, 9}, {25, 40}});
        assertThat(small.seen(small.suppression.shown()))
                .isDeepEqualTo(new int[][] {{-1, -1, 39}, {-1, -1, 65}, {55, 49, 104}});
    }

    @Test
    void zeroIsMaskedAndCannotBeToldFromASum() {
        Table zero = new Table(new int[][] {{0, 20}, {30, 20}, {30, 20}});
        int[][] seen = zero.seen(zero.suppression.shown());

        assertThat(seen[0][0]).isNegative();
        assertThat(seen[0][1]).isNegative();
        assertThat(seen[0][2]).isEqualTo(20);
    }

    @Test
    void noTableLetsAReaderKnowASmallCountWithinTenNumbers() {
        int masked = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + TABLES; seed++) {
            Table table = drawn(new Random(seed));
            int[][] seen = table.seen(table.suppression.shown());
            for (int r = 0; r < table.rows; r++) {
                for (int c = 0; c < table.columns; c++) {
                    if (table.count[r][c] < Suppression.LEAST) {
                        assertThat(seen[r][c]).as("seed " + seed).isNegative();
                        assertThat(possible(seen, r, c))
                                .as("seed %d, row %d, column %d of %s", seed, r, c, Arrays.deepToString(table.count))
                                .hasSizeGreaterThanOrEqualTo(Suppression.LEAST);
                        masked++;
                    }
                }
            }
        }
        assertThat(masked).isGreaterThan(TABLES);
    }

    @Test
    void maskingTheSmallCellsAloneFailsTheSameAttack() {
        int[][] seen = {{30, -1, 39}, {25, 40, 65}, {55, 49, 104}};

        assertThat(possible(seen, 0, 1)).containsExactly(9);
    }

    /** Every value a masked cell could have, found by completing the table in every way there is up to a bound. */
    private static List<Integer> possible(int[][] seen, int row, int column) {
        List<Integer> possible = new ArrayList<>();
        for (int value = 0; value <= 130 && possible.size() < Suppression.LEAST; value++) {
            int[][] guess = new int[seen.length][];
            Arrays.setAll(guess, r -> seen[r].clone());
            guess[row][column] = value;
            if (canComplete(guess)) {
                possible.add(value);
            }
        }
        return possible;
    }

    /** Fills in what sums settle, then tries values for the first cell that is still open. */
    private static boolean canComplete(int[][] table) {
        int last = table.length - 1;
        int edge = table[0].length - 1;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int r = 0; r <= last; r++) {
                Boolean settled = settle(table, r, 0, 0, 1, edge);
                if (settled == null) {
                    return false;
                }
                changed |= settled;
            }
            for (int c = 0; c <= edge; c++) {
                Boolean settled = settle(table, 0, c, 1, 0, last);
                if (settled == null) {
                    return false;
                }
                changed |= settled;
            }
        }
        for (int r = 0; r <= last; r++) {
            for (int c = 0; c <= edge; c++) {
                if (table[r][c] < 0) {
                    for (int value = 0; value <= 130; value++) {
                        int[][] guess = new int[table.length][];
                        Arrays.setAll(guess, row -> table[row].clone());
                        guess[r][c] = value;
                        if (canComplete(guess)) {
                            return true;
                        }
                    }
                    return false;
                }
            }
        }
        return true;
    }

    /** Settles the one open cell of a line, if there is just one; nothing at all if the line cannot add up. */
    private static Boolean settle(int[][] table, int row, int column, int down, int across, int parts) {
        int open = -1;
        int opened = 0;
        int sum = 0;
        for (int k = 0; k < parts; k++) {
            int value = table[row + k * down][column + k * across];
            open = value < 0 ? k : open;
            opened += value < 0 ? 1 : 0;
            sum += Math.max(0, value);
        }
        int whole = table[row + parts * down][column + parts * across];
        if (whole < 0) {
            if (opened == 0) {
                table[row + parts * down][column + parts * across] = sum;
                return true;
            }
            return false;
        }
        if (opened == 0 ? sum != whole : sum > whole) {
            return null;
        }
        if (opened == 1) {
            table[row + open * down][column + open * across] = whole - sum;
            return true;
        }
        return false;
    }

    @Test
    void noSmallGroupIsASumOrDifferenceOfWhatIsShownAcrossGroupings() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 300; seed++) {
            Random random = new Random(seed);
            List<BitSet> cells = overlapping(random);
            Suppression suppression = new Suppression();
            cells.forEach(suppression::cell);
            BitSet shown = suppression.shown();
            List<BitSet> seen = shown.stream().mapToObj(cells::get).toList();
            for (BitSet small : cells) {
                if (!small.isEmpty() && small.cardinality() < Suppression.LEAST) {
                    assertThat(combined(seen, small, 4)).as("seed " + seed).isFalse();
                }
            }
            for (BitSet inner : seen) {
                for (BitSet outer : seen) {
                    BitSet more = (BitSet) outer.clone();
                    more.andNot(inner);
                    boolean nested = outer.cardinality() - inner.cardinality() == more.cardinality();
                    assertThat(nested && !more.isEmpty() && more.cardinality() < Suppression.LEAST)
                            .as("seed " + seed)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void theAttackAcrossGroupingsFindsWhatMaskingSmallCellsAloneGivesAway() {
        BitSet remote = range(0, 31);
        BitSet north = range(0, 12);
        BitSet coast = range(12, 24);
        BitSet island = range(24, 31);

        assertThat(combined(List.of(remote, north, coast), island, 4)).isTrue();
        Suppression suppression = new Suppression();
        List.of(remote, north, coast, island).forEach(suppression::cell);
        assertThat(suppression.shown().cardinality()).isLessThan(3);
    }

    /** People in a few districts, which lie in zones, and who work in one language or two. */
    private static List<BitSet> overlapping(Random random) {
        List<BitSet> cells = new ArrayList<>();
        for (int each = 0; each < 12; each++) {
            cells.add(new BitSet());
        }
        int person = 0;
        for (int district = 0; district < 6; district++) {
            for (int people = random.nextInt(25); people > 0; people--) {
                cells.get(district).set(person);
                cells.get(6 + district / 2).set(person);
                cells.get(9 + random.nextInt(2)).set(person);
                cells.get(11).set(person++);
            }
        }
        return cells;
    }

    private static BitSet range(int from, int to) {
        BitSet people = new BitSet();
        people.set(from, to);
        return people;
    }

    /** Whether up to so many sets, each taken once, added or taken away, give just the one asked for. */
    private static boolean combined(List<BitSet> sets, BitSet wanted, int most) {
        int[] left = new int[200];
        wanted.stream().forEach(person -> left[person] = 1);
        return combined(sets, 0, left, most);
    }

    private static boolean combined(List<BitSet> sets, int from, int[] left, int most) {
        if (Arrays.stream(left).allMatch(each -> each == 0)) {
            return true;
        }
        for (int s = from; s < sets.size() && most > 0; s++) {
            for (int sign : new int[] {-1, 1}) {
                int[] less = left.clone();
                sets.get(s).stream().forEach(person -> less[person] += sign);
                if (combined(sets, s + 1, less, most - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aFewWhoAreLeftOverByManyCountsTogetherAreFound() {
        BitSet all = range(0, 67);
        List<BitSet> zones = List.of(range(0, 34), range(34, 67));
        List<BitSet> districts = List.of(range(0, 20), range(20, 40), range(40, 60));
        Suppression suppression = new Suppression();
        suppression.known(all);
        zones.forEach(suppression::known);
        districts.forEach(suppression::cell);

        assertThat(suppression.shown().cardinality())
                .as("all less three is seven")
                .isLessThan(3);
    }

    @Test
    void theAuditorHasTheLastWord() {
        Suppression suppression = new Suppression(
                seen -> seen.few().cardinality() == 1 && seen.least()[2] == 45 ? seen.few() : new BitSet());
        int whole = suppression.cell(range(0, 90));
        int few = suppression.cell(range(0, 5));
        int rest = suppression.cell(range(5, 50));
        int more = suppression.cell(range(50, 90));
        suppression.row(whole, few, rest, more);

        BitSet shown = suppression.shown();
        assertThat(shown.get(whole)).isTrue();
        assertThat(shown.get(few) || shown.get(rest) || shown.get(more)).isFalse();
    }

    @Test
    void partsThatDoNotAddUpAreRefused() {
        Suppression suppression = new Suppression();
        int whole = suppression.cell(range(0, 20));
        int part = suppression.cell(range(0, 19));

        assertThatThrownBy(() -> suppression.row(whole, part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("19")
                .hasMessageContaining("20");
    }
}
