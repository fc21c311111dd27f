package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.evaluation.ShownCell.Part;
import ca.learningpartners.mentorship.privacy.Auditor;
import ca.learningpartners.mentorship.privacy.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures about the same people, judged together: how many there are in each group, and for how many of them each thing
 * holds. Groups that have nobody in common add up to everybody, and readers know it.
 */
final class Family {

    private final Suppression suppression;
    private final Set<BitSet> masked;
    private final Set<Candidate> refused;
    private final Map<Slice, Integer> people = new TreeMap<>();
    private final List<BitSet> sets = new ArrayList<>();
    /** Cells of figures that are refused: what they count may be counted elsewhere. */
    private final BitSet spared = new BitSet();

    private final Set<BitSet> told = new HashSet<>();
    /** Of each thing, for how many it holds. */
    private final List<Map<Slice, Integer>> holding = new ArrayList<>();

    /**
     * The people alone.
     *
     * @param all every figure of the measures
     * @param masked sets that must not be shown, to which those are added that this family finds
     * @param refused figures that are not shown, though their sets may be
     */
    Family(List<Candidate> all, Earlier earlier, Auditor auditor, Set<BitSet> masked, Set<Candidate> refused) {
        this.suppression = new Suppression(auditor);
        this.masked = masked;
        this.refused = refused;
        all.stream()
                .map(Candidate::measure)
                .distinct()
                .flatMap(measure -> earlier.sets(measure).stream())
                .forEach(suppression::known);
        Map<Slice, List<Candidate>> bySlice =
                all.stream().collect(Collectors.groupingBy(Candidate::slice, TreeMap::new, Collectors.toList()));
        bySlice.forEach((slice, some) -> people.put(slice, cell(some, Part.PEOPLE)));
        addUp(people);
    }

    /** Takes in for whom a thing holds. */
    void part(List<Candidate> ofOneMeasure) {
        Map<Slice, Integer> with = new TreeMap<>();
        Map<Slice, Integer> without = new TreeMap<>();
        for (Candidate each : ofOneMeasure) {
            int one = cell(List.of(each), Part.WITH);
            int other = cell(List.of(each), Part.WITHOUT);
            suppression.row(Objects.requireNonNull(people.get(each.slice())), one, other);
            with.put(each.slice(), one);
            without.put(each.slice(), other);
        }
        addUp(with);
        addUp(without);
        if (with.containsKey(Slice.EVERYBODY)) {
            holding.add(with);
        }
    }

    /** Notes where some things, of which no two hold for the same person, hold for everybody: readers know that they add up. */
    void addUpTo() {
        BitSet all = new BitSet();
        List<Map<Slice, Integer>> apart = new ArrayList<>();
        int some = 0;
        for (Map<Slice, Integer> with : holding) {
            BitSet set = sets.get(whole(with));
            if (!set.intersects(all)) {
                all.or(set);
                apart.add(with);
                some += set.isEmpty() ? 0 : 1;
            }
        }
        if (some > 1 && all.equals(sets.get(whole(people)))) {
            people.forEach((slice, cell) -> suppression.row(
                    cell,
                    apart.stream()
                            .mapToInt(with -> Objects.requireNonNull(with.get(slice)))
                            .toArray()));
        }
    }

    private static int whole(Map<Slice, Integer> cells) {
        return Objects.requireNonNull(cells.get(Slice.EVERYBODY));
    }

    /** Notes that the people themselves are told already, whatever is found about the parts. */
    void tellPeople() {
        people.values().stream().filter(cell -> mayBeShown(sets.get(cell))).forEach(cell -> {
            suppression.told(cell);
            told.add(sets.get(cell));
        });
    }

    private boolean mayBeShown(BitSet set) {
        return set.cardinality() >= Suppression.LEAST && !masked.contains(set);
    }

    private int cell(List<Candidate> same, Part part) {
        BitSet set = same.get(0).set(part);
        sets.add(set);
        int cell = suppression.cell(set);
        if (part != Part.PEOPLE && refused.containsAll(same)) {
            spared.set(cell);
            suppression.masked(cell);
        } else if (masked.contains(set)) {
            suppression.masked(cell);
        } else if (same.stream().allMatch(Candidate::stands)) {
            OptionalInt then = same.get(0).countedLast(part);
            then.ifPresent(count -> suppression.near(cell, count));
        }
        return cell;
    }

    private void addUp(Map<Slice, Integer> cells) {
        Integer everybody = cells.get(Slice.EVERYBODY);
        Map<Dimension, List<Integer>> groups = new HashMap<>();
        cells.forEach((slice, cell) -> groups.computeIfAbsent(slice.dimension(), any -> new ArrayList<>())
                .add(cell));
        groups.remove(Dimension.EVERYBODY);
        if (everybody != null) {
            groups.values().stream()
                    .filter(parts -> size(parts) == size(List.of(everybody)))
                    .forEach(parts -> suppression.row(
                            everybody,
                            parts.stream().mapToInt(Integer::intValue).toArray()));
        }
    }

    private int size(Collection<Integer> cells) {
        return cells.stream().mapToInt(cell -> sets.get(cell).cardinality()).sum();
    }

    /** Decides, and notes what must not be shown. Where a thing holds for nobody, the others are the people, who are told. */
    void judge() {
        BitSet shown = suppression.shown();
        for (int cell = 0; cell < sets.size(); cell++) {
            if (!shown.get(cell) && !spared.get(cell) && !told.contains(sets.get(cell))) {
                masked.add(sets.get(cell));
            }
        }
    }
}
