package ca.learningpartners.mentorship.gathering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Looks at every seating that could be better than the best one known: person by person, and not further where what is
 * settled, with the rest of every circle spread as evenly as the free seats allow, costs as much already.
 */
final class TableSearch {

    private final int people;
    private final int tables;
    private final List<TableSolver.Circle> circles;
    private final int[][] circlesOf;
    private final int[] order;
    private final int[] free;
    private final int[] size;
    private final int[] table;
    private final int[][] there;
    private final int[] missing;
    private int[] best = {};
    private int limit;
    private int steps;

    TableSearch(int people, int tables, List<TableSolver.Circle> circles, int[][] circlesOf, IntUnaryOperator seats) {
        this.people = people;
        this.tables = tables;
        this.circles = circles;
        this.circlesOf = circlesOf;
        this.size = IntStream.range(0, tables).map(seats).toArray();
        this.free = size.clone();
        this.table = new int[people];
        this.there = new int[circles.size()][tables];
        this.missing =
                circles.stream().mapToInt(circle -> circle.members().length).toArray();
        this.order = IntStream.range(0, people)
                .boxed()
                .sorted(Comparator.comparing((Integer person) -> -weight(person))
                        .thenComparing(person -> person))
                .mapToInt(person -> person)
                .toArray();
    }

    private int weight(int person) {
        return Arrays.stream(circlesOf[person])
                .map(circle ->
                        circles.get(circle).weight() * circles.get(circle).members().length)
                .sum();
    }

    /**
     * Searches for a seating that costs less.
     *
     * @return false if the steps did not suffice, so that there may be one
     */
    boolean below(int[] known, int cost, int most) {
        best = known;
        limit = cost;
        steps = most;
        return seat(0);
    }

    int[] best() {
        return best;
    }

    private boolean seat(int at) {
        if (steps-- <= 0) {
            return false;
        }
        if (at == people) {
            limit = bound();
            best = table.clone();
            return true;
        }
        int person = order[at];
        int[] bounds = bounds(person);
        boolean all = true;
        int[] choices = IntStream.range(0, tables)
                .filter(each -> bounds[each] < limit)
                .boxed()
                .sorted(Comparator.comparing((Integer each) -> bounds[each]).thenComparing(each -> each))
                .mapToInt(each -> each)
                .toArray();
        for (int choice : choices) {
            if (bounds[choice] < limit) {
                put(person, choice, 1);
                all &= seat(at + 1);
                put(person, choice, -1);
            }
        }
        return all;
    }

    /** What it costs at least with a person at each table; of empty tables of one size, only at the first. */
    private int[] bounds(int person) {
        int[] bounds = new int[tables];
        Arrays.fill(bounds, Integer.MAX_VALUE);
        for (int each = 0; each < tables; each++) {
            if (free[each] > 0 && !isLikeOneBefore(each)) {
                put(person, each, 1);
                bounds[each] = bound();
                put(person, each, -1);
            }
        }
        return bounds;
    }

    private boolean isLikeOneBefore(int each) {
        return free[each] == size[each]
                && IntStream.range(0, each)
                        .anyMatch(before -> free[before] == size[before] && size[before] == size[each]);
    }

    private void put(int person, int where, int by) {
        table[person] = where;
        free[where] -= by;
        for (int circle : circlesOf[person]) {
            there[circle][where] += by;
            missing[circle] -= by;
        }
    }

    private int bound() {
        int cost = 0;
        for (int circle = 0; circle < there.length && cost < limit; circle++) {
            cost += circles.get(circle).weight() * spread(circle);
        }
        return cost;
    }

    /** How many pairs a circle has in the end at least. */
    private int spread(int circle) {
        int pairs = 0;
        int[] counts = there[circle].clone();
        int[] seats = free.clone();
        for (int count : counts) {
            pairs += count * (count - 1) / 2;
        }
        for (int left = missing[circle]; left > 0; left--) {
            int where = least(counts, seats);
            pairs += counts[where]++;
            seats[where]--;
        }
        return pairs;
    }

    private int least(int[] counts, int[] seats) {
        int least = -1;
        for (int each = 0; each < tables; each++) {
            if (seats[each] > 0 && (least < 0 || counts[each] < counts[least])) {
                least = each;
            }
        }
        return least;
    }
}
