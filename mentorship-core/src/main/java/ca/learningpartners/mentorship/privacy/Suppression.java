package ca.learningpartners.mentorship.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides which counts of a report may be shown, so that nobody can tell anything about a few people. A count below
 * {@link #LEAST} is masked, 0 as well; and so is every other count from which a masked one, or a group of fewer people,
 * could be worked out: by subtraction within a row, and by comparing rows, districts or filters with each other.
 *
 * <p>A cell is given as the set of people it counts, so that everything that is to be published together can be judged
 * together. What is published at different times is only safe if each time it is judged with what is known already.
 */
public final class Suppression {

    /** The fewest people a shown count may be about. */
    public static final int LEAST = 10;

    private final List<BitSet> cells = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();
    private final BitSet shown = new BitSet();

    /**
     * Takes in a cell.
     *
     * @param people the people it counts, each by a position that is theirs in all cells
     * @return the number of the cell, counted from 0
     */
    public int cell(BitSet people) {
        cells.add((BitSet) people.clone());
        return cells.size() - 1;
    }

    /**
     * Notes that some cells add up to another, and that readers know it.
     *
     * @param whole the cell of the sum
     * @param parts cells without anybody in common
     * @throws IllegalArgumentException if they do not add up
     */
    public void row(int whole, int... parts) {
        int sum = IntStream.of(parts).map(this::size).sum();
        if (sum != size(whole)) {
            throw new IllegalArgumentException("The parts count " + sum + " people and the whole " + size(whole)
                    + ". Maybe somebody is in two parts, or in none?");
        }
        int[] row = IntStream.concat(IntStream.of(whole), IntStream.of(parts)).toArray();
        rows.add(row);
    }

    /** The numbers of the cells that may be shown together; of those that could be masked instead, the larger ones. */
    public BitSet shown() {
        shown.clear();
        IntStream.range(0, cells.size()).filter(cell -> size(cell) >= LEAST).forEach(shown::set);
        boolean masked;
        do {
            masked = maskInRows() | maskNested() | maskCombined();
        } while (masked);
        return (BitSet) shown.clone();
    }

    private int size(int cell) {
        return cells.get(cell).cardinality();
    }

    private boolean mask(Stream<Integer> candidates) {
        Optional<Integer> smallest = candidates.filter(shown::get).min(Comparator.comparing(this::size));
        smallest.ifPresent(shown::clear);
        return smallest.isPresent();
    }

    /** In no row may what is masked be one cell alone, or so few people that little is left to guess. */
    private boolean maskInRows() {
        boolean any = false;
        for (int[] row : rows) {
            while (tellsTooMuch(row) && mask(IntStream.of(row).skip(1).boxed())) {
                any = true;
            }
            if (tellsTooMuch(row)) {
                any |= mask(Stream.of(row[0]));
            }
        }
        return any;
    }

    private boolean tellsTooMuch(int[] row) {
        List<Integer> masked = IntStream.of(row)
                .skip(1)
                .filter(cell -> !shown.get(cell))
                .boxed()
                .toList();
        if (!shown.get(row[0])) {
            return masked.isEmpty();
        }
        int people = masked.stream().mapToInt(this::size).sum();
        return masked.size() == 1 || !masked.isEmpty() && people < LEAST;
    }

    /** Of two cells one of which holds the other and a few people more, only the larger is shown. */
    private boolean maskNested() {
        boolean any = false;
        for (int inner = shown.nextSetBit(0); inner >= 0; inner = shown.nextSetBit(inner + 1)) {
            for (int outer = shown.nextSetBit(0); outer >= 0 && shown.get(inner); outer = shown.nextSetBit(outer + 1)) {
                int more = size(outer) - size(inner);
                if (more > 0 && more < LEAST && holds(outer, inner)) {
                    any |= mask(Stream.of(inner));
                }
            }
        }
        return any;
    }

    private boolean holds(int outer, int inner) {
        BitSet rest = (BitSet) cells.get(inner).clone();
        rest.andNot(cells.get(outer));
        return rest.isEmpty();
    }

    /** No small cell may be a sum or difference of shown ones, however many it takes. */
    private boolean maskCombined() {
        boolean any = false;
        Combinations combinations = new Combinations();
        shown.stream().forEach(cell -> combinations.add(cells.get(cell)));
        for (int cell = 0; cell < cells.size(); cell++) {
            BitSet people = cells.get(cell);
            if (!people.isEmpty() && people.cardinality() < LEAST && combinations.give(people)) {
                any |= mask(IntStream.range(0, cells.size())
                        .filter(other -> cells.get(other).intersects(people))
                        .boxed());
            }
        }
        return any;
    }
}
