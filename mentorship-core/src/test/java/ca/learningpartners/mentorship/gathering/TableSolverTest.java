package ca.learningpartners.mentorship.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableSolverTest {

    private static final long SEED = 20261128;
    private static final int STEPS = 60_000;

    @Test
    void atSmallSizesNothingIsBetterAmongAllSeatingsThereAre() {
        Random random = new Random(SEED);
        int aboveFloor = 0;
        for (int instance = 0; instance < 300; instance++) {
            int people = 2 + random.nextInt(8);
            int tables = 1 + random.nextInt(Math.min(4, people));
            TableSolver solver = new TableSolver(people, tables, circles(people, random, 1 + random.nextInt(8)));
            TableSolver.Seating seating = solver.solve(instance, STEPS);
            int best = bestOfAll(solver, new int[people], new int[tables], 0);
            assertThat(seating.cost())
                    .as("seed %d, instance %d", SEED, instance)
                    .isEqualTo(best);
            assertThat(solver.cost(seating.table())).isEqualTo(best);
            assertThat(seating.proved())
                    .as("seed %d, instance %d", SEED, instance)
                    .isTrue();
            assertThat(solver.floor()).isLessThanOrEqualTo(best);
            aboveFloor += best > solver.floor() ? 1 : 0;
            assertThat(Arrays.stream(sizes(seating.table(), tables)).boxed().toList())
                    .allMatch(size -> size == people / tables || size == people / tables + 1);
        }
        assertThat(aboveFloor).isGreaterThan(15);
    }

    @Test
    void thirtyPeopleAreSeatedAsWellAsCanBeAndThatIsProved() {
        Random random = new Random(SEED);
        for (int instance = 0; instance < 100; instance++) {
            int tables = 4 + random.nextInt(6);
            TableSolver solver = new TableSolver(30, tables, gathering(30, 3 + random.nextInt(20), random));
            assertThat(solver.solve(instance, STEPS).proved())
                    .as("seed %d, instance %d", SEED, instance)
                    .isTrue();
        }
    }

    @Test
    void threeHundredPeopleAreSeatedCloseToTheFloorAndTheSameWayEachTime() {
        Random random = new Random(SEED);
        List<TableSolver.Circle> circles = gathering(300, 60, random);
        TableSolver solver = new TableSolver(300, 38, circles);
        TableSolver.Seating seating = solver.solve(7, STEPS);
        assertThat(seating.cost()).isEqualTo(seating.floor());
        assertThat(seating.table()).isEqualTo(solver.solve(7, STEPS).table());
        List<TableSolver.Circle> met = new ArrayList<>(circles);
        for (int table = 0; table < 38; table++) {
            int number = table;
            met.add(new TableSolver.Circle(
                    1,
                    IntStream.range(0, 300)
                            .filter(person -> seating.table()[person] == number)
                            .toArray()));
        }
        TableSolver.Seating second = new TableSolver(300, 38, met).solve(8, STEPS);
        assertThat(second.cost()).isLessThanOrEqualTo(second.floor() + 3);
    }

    @Test
    void nobodySitsAloneAndTablesHoldOneMoreThanWasSaidOnlyWhereSomebodyWould() {
        for (int people = 3; people <= 60; people++) {
            for (int size = MixingTables.LEAST_SIZE; size <= MixingTables.MOST_SIZE && size < people; size++) {
                int tables = TableSolver.tables(people, size);
                int most = people / ((people + size - 1) / size) < 2 ? size + 1 : size;
                int[] table = new TableSolver(people, tables, List.of())
                        .solve(1, STEPS)
                        .table();
                assertThat(Arrays.stream(sizes(table, tables)).boxed().toList())
                        .as("%d people, %d at a table", people, size)
                        .allMatch(there -> there >= 2 && there <= most);
            }
        }
        assertThat(TableSolver.tables(5, 2)).isEqualTo(2);
    }

    private static int bestOfAll(TableSolver solver, int[] table, int[] taken, int person) {
        if (person == table.length) {
            return solver.cost(table);
        }
        int best = Integer.MAX_VALUE;
        for (int each = 0; each < taken.length; each++) {
            if (taken[each] < solver.seats(each)) {
                taken[each]++;
                table[person] = each;
                best = Math.min(best, bestOfAll(solver, table, taken, person + 1));
                taken[each]--;
            }
        }
        return best;
    }

    private static int[] sizes(int[] table, int tables) {
        int[] sizes = new int[tables];
        Arrays.stream(table).forEach(each -> sizes[each]++);
        return sizes;
    }

    /** Circles that lie across each other in any way. */
    private static List<TableSolver.Circle> circles(int people, Random random, int many) {
        return IntStream.range(0, many)
                .mapToObj(circle -> new TableSolver.Circle(
                        1 + random.nextInt(3),
                        IntStream.range(0, people)
                                .filter(person -> random.nextInt(2) == 0)
                                .toArray()))
                .filter(circle -> circle.members().length > 1)
                .toList();
    }

    /** Districts of uneven sizes, and partners from different ones. */
    private static List<TableSolver.Circle> gathering(int people, int districts, Random random) {
        int[] district = IntStream.range(0, people)
                .map(person -> Math.min(random.nextInt(districts), random.nextInt(districts)))
                .toArray();
        List<TableSolver.Circle> circles = new ArrayList<>();
        for (int each = 0; each < districts; each++) {
            int number = each;
            int[] members = IntStream.range(0, people)
                    .filter(person -> district[person] == number)
                    .toArray();
            if (members.length > 1) {
                circles.add(new TableSolver.Circle(2, members));
            }
        }
        for (int mentee = 0; mentee < people / 2; mentee++) {
            int mentor = people / 2 + random.nextInt(people - people / 2);
            if (district[mentee] != district[mentor]) {
                circles.add(new TableSolver.Circle(3, new int[] {mentee, mentor}));
            }
        }
        return circles;
    }
}
