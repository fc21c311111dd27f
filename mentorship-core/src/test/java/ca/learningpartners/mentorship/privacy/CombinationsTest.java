package ca.learningpartners.mentorship.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whether some counts can be combined so that what comes out is about fewer than ten people, held against trying every choice
 * of people there is: it can be about some of them alone if and only if the others bind the factors less than all together do.
 */
class CombinationsTest {

    private static final int SYSTEMS = 2_000;
    private static final long FIRST_SEED = 47_000L;

    /** Another than the one that is used. */
    private static final long PRIME = 998_244_353L;

    @Test
    void whatIsFoundIsThereAndWhatIsThereIsFound() {
        int found = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SYSTEMS; seed++) {
            List<BitSet> sets = drawn(new Random(seed));
            boolean isFound = !new Combinations(sets, 20_000).loose().isEmpty();
            assertThat(isFound).as("seed %d: %s", seed, sets).isEqualTo(exists(sets));
            found += isFound ? 1 : 0;
        }
        System.out.println("systems of counts from seed " + FIRST_SEED + ": " + found + " of " + SYSTEMS
                + " can be combined to something about few people");
        assertThat(found).isBetween(SYSTEMS / 10, SYSTEMS * 9 / 10);
    }

    /** Three groups by five things: what is known of the groups and of the things tells nothing about both. */
    @Test
    void groupsAndThingsCrossWithoutTellingAboutAnyCell() {
        int[][] people = {{8, 2, 2, 11, 1}, {4, 9, 9, 19, 7}, {5, 6, 6, 23, 9}};
        List<BitSet> sets = new ArrayList<>();
        for (int set = 0; set < 8; set++) {
            sets.add(new BitSet());
        }
        int next = 0;
        for (int group = 0; group < people.length; group++) {
            for (int thing = 0; thing < people[group].length; thing++) {
                for (int person = 0; person < people[group][thing]; person++) {
                    sets.get(group).set(next);
                    sets.get(3 + thing).set(next++);
                }
            }
        }
        assertThat(new Combinations(sets, 20_000).loose()).isEmpty();

        BitSet corner = (BitSet) sets.get(0).clone();
        corner.and(sets.get(6));
        sets.add(corner);
        BitSet beside = (BitSet) corner.clone();
        beside.set(0);
        sets.add(beside);
        assertThat(new Combinations(sets, 20_000).loose()).isNotEmpty();
    }

    /** Kinds of up to fourteen people, and sets of kinds of at least ten each. */
    private static List<BitSet> drawn(Random random) {
        int kinds = 3 + random.nextInt(8);
        BitSet[] kind = new BitSet[kinds];
        int next = 0;
        for (int i = 0; i < kinds; i++) {
            kind[i] = new BitSet();
            int people = 1 + random.nextInt(random.nextInt(3) == 0 ? 14 : 8);
            kind[i].set(next, next + people);
            next += people;
        }
        List<BitSet> sets = new ArrayList<>();
        int wanted = 2 + random.nextInt(5);
        while (sets.size() < wanted) {
            BitSet set = new BitSet();
            for (BitSet some : kind) {
                if (random.nextBoolean()) {
                    set.or(some);
                }
            }
            if (set.cardinality() >= Suppression.LEAST) {
                sets.add(set);
            } else if (random.nextInt(20) == 0) {
                wanted--;
            }
        }
        return sets;
    }

    private static boolean exists(List<BitSet> sets) {
        Map<List<Long>, Integer> kinds = new LinkedHashMap<>();
        int persons = sets.stream().mapToInt(BitSet::length).max().orElse(0);
        for (int person = 0; person < persons; person++) {
            int one = person;
            kinds.merge(sets.stream().map(set -> set.get(one) ? 1L : 0L).toList(), 1, Integer::sum);
        }
        kinds.remove(sets.stream().map(set -> 0L).toList());
        List<List<Long>> rows = List.copyOf(kinds.keySet());
        List<Integer> sizes = List.copyOf(kinds.values());
        int all = rank(rows);
        for (int choice = 1; choice < 1 << rows.size(); choice++) {
            int about = 0;
            List<List<Long>> others = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                if ((choice >> row & 1) == 1) {
                    about += sizes.get(row);
                } else {
                    others.add(rows.get(row));
                }
            }
            if (about < Suppression.LEAST && rank(others) < all) {
                return true;
            }
        }
        return false;
    }

    private static int rank(List<List<Long>> rows) {
        List<long[]> left = new ArrayList<>(rows.stream()
                .map(row -> row.stream().mapToLong(Long::longValue).toArray())
                .toList());
        int rank = 0;
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        for (int column = 0; column < columns; column++) {
            int at = column;
            long[] pivot = left.stream().filter(row -> row[at] != 0).findFirst().orElse(null);
            if (pivot != null) {
                rank++;
                left.remove(pivot);
                left.replaceAll(row -> without(row, pivot, at));
            }
        }
        return rank;
    }

    private static long[] without(long[] row, long[] pivot, int at) {
        long[] rest = new long[row.length];
        for (int i = 0; i < row.length; i++) {
            rest[i] = Math.floorMod(row[i] * pivot[at] - pivot[i] * row[at], PRIME);
        }
        return rest;
    }
}
