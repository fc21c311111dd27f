package ca.learningpartners.mentorship.privacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides which counts of a report may be shown, so that nobody can tell anything about a few people. A count below
 * {@link #LEAST} is masked, 0 as well; and so is every other count from which a masked one, or a group of fewer people,
 * could be worked out: from sums, and by comparing rows, districts, filters and dates with each other. Of every masked
 * count of few people at least ten numbers stay possible.
 *
 * <p>A cell is given as the set of people it counts, so that everything that is to be published together can be judged
 * together, and with what is {@linkplain #known known} already.
 */
public final class Suppression {

    /** The fewest people a shown count may be about. */
    public static final int LEAST = 10;

    /** How much is worked out to find whether counts can be combined to one of a few people, before it is taken for granted. */
    private static final int EFFORT = 20_000;

    private final Auditor auditor;
    private final List<BitSet> cells = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();
    /** By cell. */
    private final List<List<int[]>> rowsOf = new ArrayList<>();
    /** By cell, between which numbers readers know it to be if it is masked. */
    private final List<int[]> around = new ArrayList<>();
    /** With how many people each counts. */
    private final Map<BitSet, Integer> known = new LinkedHashMap<>();

    private final BitSet shown = new BitSet();
    private int effort = EFFORT;
    /** Cells that are not up for decision: told by others already, or never to be shown. */
    private final BitSet settled = new BitSet();

    /** Without an auditor. */
    public Suppression() {
        this(Auditor.NONE);
    }

    /** @param auditor has the last word */
    public Suppression(Auditor auditor) {
        this.auditor = auditor;
    }

    /**
     * Takes in a cell.
     *
     * @param people the people it counts, each by a position that is theirs in all cells
     * @return the number of the cell, counted from 0
     */
    public int cell(BitSet people) {
        int cell = cells.size();
        cells.add((BitSet) people.clone());
        sizes.add(people.cardinality());
        rowsOf.add(new ArrayList<>());
        around.add(new int[] {0, Bounds.ANY});
        shown.set(cell, people.cardinality() >= LEAST);
        return cell;
    }

    /** Notes that a cell is told elsewhere, so that masking it here would not help. */
    public void told(int cell) {
        settled.set(cell);
        shown.set(cell);
    }

    /** Notes that a cell is not going to be shown. */
    public void masked(int cell) {
        settled.set(cell);
        shown.clear(cell);
    }

    /** Notes that readers know of a masked cell about what it is: from an earlier count that few people have changed since. */
    public void near(int cell, int earlier) {
        masked(cell);
        around.set(cell, new int[] {Math.max(0, earlier - LEAST + 1), earlier + LEAST - 1});
    }

    /** Notes that the count of some people was made public before. */
    public void known(BitSet people) {
        known.putIfAbsent((BitSet) people.clone(), people.cardinality());
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
        IntStream.of(row).forEach(cell -> rowsOf.get(cell).add(row));
    }

    /** The numbers of the cells that may be shown together; of those that could be masked instead, the larger ones. */
    public BitSet shown() {
        boolean masked;
        do {
            masked = maskInRows() | maskNested() | maskCombined();
            masked = masked || maskAudited();
        } while (masked);
        return (BitSet) shown.clone();
    }

    private int size(int cell) {
        return sizes.get(cell);
    }

    private boolean mask(IntStream candidates) {
        Optional<Integer> smallest = candidates
                .filter(cell -> shown.get(cell) && !settled.get(cell))
                .boxed()
                .min(Comparator.comparing(this::size));
        smallest.ifPresent(shown::clear);
        return smallest.isPresent();
    }

    /** No masked cell of few people may be one of fewer than ten numbers, as far as sums go. */
    private boolean maskInRows() {
        boolean any = false;
        boolean more = true;
        while (more) {
            Auditor.Seen seen = seen();
            Bounds bounds = new Bounds(seen).narrowed();
            more = seen.few().stream().anyMatch(cell -> bounds.possible(cell) < LEAST && maskAround(cell, seen));
            any |= more;
        }
        return any;
    }

    /** A cell with a row it is in. */
    private record Step(int cell, int[] row) {}

    /** Masks one more in the row that gives a cell away, be it over other masked cells. */
    private boolean maskAround(int cell, Auditor.Seen seen) {
        List<Step> steps = steps(cell);
        Bounds first = new Bounds(seen);
        return steps.stream().anyMatch(step -> first.possible(step.cell, step.row) < LEAST && mask(parts(step)))
                || steps.stream().anyMatch(step -> mask(parts(step)))
                || steps.stream().anyMatch(step -> mask(IntStream.of(step.row[0])));
    }

    private static IntStream parts(Step step) {
        return IntStream.of(step.row).skip(1);
    }

    /** All rows there is a way to from a cell over masked ones, the nearest first. */
    private List<Step> steps(int from) {
        List<Step> steps = new ArrayList<>();
        BitSet reached = new BitSet();
        Set<int[]> walked = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            int cell = next.remove();
            for (int[] row : rowsOf.get(cell)) {
                if (walked.add(row)) {
                    steps.add(new Step(cell, row));
                    IntStream.of(row)
                            .filter(each -> !shown.get(each) && !reached.get(each))
                            .forEach(each -> {
                                reached.set(each);
                                next.add(each);
                            });
                }
            }
        }
        return steps;
    }

    private Auditor.Seen seen() {
        int[] least = new int[cells.size()];
        int[] most = new int[cells.size()];
        Arrays.setAll(least, cell -> shown.get(cell) ? size(cell) : around.get(cell)[0]);
        Arrays.setAll(most, cell -> shown.get(cell) ? size(cell) : around.get(cell)[1]);
        BitSet few = new BitSet();
        IntStream.range(0, cells.size())
                .filter(cell -> size(cell) < LEAST && !shown.get(cell) && around.get(cell)[1] == Bounds.ANY)
                .forEach(few::set);
        return new Auditor.Seen(least, most, rows, few);
    }

    private boolean maskAudited() {
        Auditor.Seen seen = seen();
        return auditor.narrow(seen).stream()
                        .filter(cell -> maskAround(cell, seen))
                        .count()
                > 0;
    }

    /** Of two cells one of which holds the other and a few people more, only the larger is shown. */
    private boolean maskNested() {
        boolean any = false;
        for (int cell = shown.nextSetBit(0); cell >= 0; cell = shown.nextSetBit(cell + 1)) {
            if (!settled.get(cell) && isBeside(cell)) {
                shown.clear(cell);
                any = true;
            }
        }
        return any;
    }

    private boolean isBeside(int cell) {
        BitSet people = cells.get(cell);
        int size = size(cell);
        return known.entrySet().stream()
                        .anyMatch(other -> Sets.areBeside(people, size, other.getKey(), other.getValue()))
                || shown.stream()
                        .filter(other -> size(other) > size || settled.get(other))
                        .anyMatch(other -> Sets.areBeside(people, size, cells.get(other), size(other)));
    }

    /** No sum or difference of shown cells may be about a few people, however many cells it takes. */
    private boolean maskCombined() {
        List<Integer> columns = shown.stream().boxed().toList();
        List<BitSet> sets = new ArrayList<>(columns.stream().map(cells::get).toList());
        sets.addAll(known.keySet());
        Combinations combinations = new Combinations(sets, Math.max(0, effort));
        effort -= combinations.effort();
        List<int[]> loose = combinations.loose();
        boolean any = false;
        for (int[] some : loose) {
            any |= !isSettled(some, columns) && mask(cellsOf(some, columns));
        }
        if (!any) {
            for (int[] some : loose) {
                int[] linked = combinations.linked(some);
                any |= !isSettled(linked, columns) && mask(cellsOf(linked, columns));
            }
        }
        return any;
    }

    /** Whether something of it has been masked already. */
    private boolean isSettled(int[] loose, List<Integer> columns) {
        return cellsOf(loose, columns).anyMatch(cell -> !shown.get(cell));
    }

    private static IntStream cellsOf(int[] sets, List<Integer> columns) {
        return IntStream.of(sets).filter(set -> set < columns.size()).map(columns::get);
    }
}
