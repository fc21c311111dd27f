package ca.learningpartners.mentorship.gathering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Seats people at tables whose sizes differ by at most one, so that the members of each circle are spread. It sees numbers
 * only. Two members of a circle at one table cost its weight.
 *
 * <p>What a circle costs at least follows from spreading it evenly; the sum over all circles is a floor no seating goes
 * below. Dealing the people round, circle by circle, is where the search begins; exchanges of two people bring it down. If
 * it reaches the floor, it is proved to be the best. Otherwise, up to {@value #EXACT} people, every seating is looked at
 * that could still be better, within a number of steps, and the answer says whether all were.
 */
final class TableSolver {

    /** Up to how many people every seating is looked at. */
    static final int EXACT = 40;

    private static final int EXCHANGES = 400_000;
    private static final int MEMORY = 300;

    private final int people;
    private final int tables;
    private final List<Circle> circles;
    private final int[][] circlesOf;

    TableSolver(int people, int tables, List<Circle> circles) {
        if (tables < 1 || tables > people) {
            throw new IllegalArgumentException(tables + " tables for " + people + " people: 1 to " + people + " fit.");
        }
        this.people = people;
        this.tables = tables;
        this.circles = List.copyOf(circles);
        this.circlesOf = IntStream.range(0, people)
                .mapToObj(person -> IntStream.range(0, circles.size())
                        .filter(circle -> circles.get(circle).holds(person))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** How many tables it takes for a number of people at each, so that nobody sits alone. */
    static int tables(int people, int size) {
        return Math.min((people + size - 1) / size, people / 2);
    }

    /** People who had better not sit together, and what each two of them who do cost. */
    record Circle(int weight, int[] members) {

        boolean holds(int person) {
            return Arrays.stream(members).anyMatch(member -> member == person);
        }
    }

    /**
     * A seating.
     *
     * @param table each person's, counted from 0
     */
    record Seating(int[] table, int cost, int floor, boolean proved) {}

    /** How many sit at a table: the first ones take one more where it does not come out even. */
    int seats(int table) {
        return people / tables + (table < people % tables ? 1 : 0);
    }

    int cost(int[] table) {
        int cost = 0;
        for (Circle circle : circles) {
            int[] there = new int[tables];
            for (int member : circle.members()) {
                cost += circle.weight() * there[table[member]]++;
            }
        }
        return cost;
    }

    /** What every seating costs at least: each circle spread evenly by itself. */
    int floor() {
        return circles.stream()
                .mapToInt(circle -> circle.weight() * spread(circle.members().length))
                .sum();
    }

    private int spread(int members) {
        int small = members / tables;
        int larger = members % tables;
        return larger * pairs(small + 1) + (tables - larger) * pairs(small);
    }

    private static int pairs(int members) {
        return members * (members - 1) / 2;
    }

    /** The best seating that was found; the same one for the same seed. */
    Seating solve(long seed, int steps) {
        int floor = floor();
        int[] table = improved(dealt(), floor, new Random(seed));
        int cost = cost(table);
        if (cost == floor || people > EXACT) {
            return new Seating(table, cost, floor, cost == floor);
        }
        TableSearch search = new TableSearch(people, tables, circles, circlesOf, this::seats);
        boolean all = search.below(table, cost, steps);
        int best = cost(search.best());
        return new Seating(search.best(), best, all ? best : floor, all);
    }

    /** Everybody dealt round the tables, the largest circle first, so that each circle alone is spread evenly. */
    private int[] dealt() {
        boolean[] out = new boolean[people];
        int[] table = new int[people];
        int next = 0;
        List<Circle> largest = circles.stream()
                .sorted(Comparator.comparing((Circle circle) -> -circle.weight() * pairs(circle.members().length)))
                .toList();
        for (Circle circle : largest) {
            for (int member : circle.members()) {
                if (!out[member]) {
                    out[member] = true;
                    table[member] = next++ % tables;
                }
            }
        }
        for (int person = 0; person < people; person++) {
            if (!out[person]) {
                table[person] = next++ % tables;
            }
        }
        return table;
    }

    /**
     * Exchanges two people while that is no worse than it was now or a while ago (Burke and Bykov’s late acceptance), and
     * answers with the best seating on the way.
     */
    private int[] improved(int[] table, int floor, Random random) {
        int[][] there = counts(table);
        int cost = cost(table);
        int[] best = table.clone();
        int bestCost = cost;
        int[] before = new int[MEMORY];
        Arrays.fill(before, cost);
        for (int step = 0; step < EXCHANGES && bestCost > floor; step++) {
            int one = random.nextInt(people);
            int other = random.nextInt(people);
            if (table[one] != table[other]) {
                int changed = cost + difference(one, other, table, there);
                if (changed <= cost || changed <= before[step % MEMORY]) {
                    exchange(one, other, table, there);
                    cost = changed;
                }
                if (cost < bestCost) {
                    bestCost = cost;
                    best = table.clone();
                }
            }
            before[step % MEMORY] = cost;
        }
        return best;
    }

    private int[][] counts(int[] table) {
        int[][] there = new int[circles.size()][tables];
        for (int person = 0; person < people; person++) {
            for (int circle : circlesOf[person]) {
                there[circle][table[person]]++;
            }
        }
        return there;
    }

    private int difference(int one, int other, int[] table, int[][] there) {
        return moving(one, table[one], table[other], other, there)
                + moving(other, table[other], table[one], one, there);
    }

    /** What it changes that a person goes to another table, in the circles that the one coming back is not in. */
    private int moving(int person, int from, int to, int back, int[][] there) {
        int difference = 0;
        for (int circle : circlesOf[person]) {
            if (!isIn(circlesOf[back], circle)) {
                difference += circles.get(circle).weight() * (there[circle][to] - there[circle][from] + 1);
            }
        }
        return difference;
    }

    private static boolean isIn(int[] sorted, int sought) {
        for (int each : sorted) {
            if (each == sought) {
                return true;
            }
        }
        return false;
    }

    private void exchange(int one, int other, int[] table, int[][] there) {
        move(one, table[one], table[other], there);
        move(other, table[other], table[one], there);
        int kept = table[one];
        table[one] = table[other];
        table[other] = kept;
    }

    private void move(int person, int from, int to, int[][] there) {
        for (int circle : circlesOf[person]) {
            there[circle][from]--;
            there[circle][to]++;
        }
    }
}
