package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.evaluation.ShownCell.Part;
import ca.learningpartners.mentorship.privacy.Auditor;
import ca.learningpartners.mentorship.privacy.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Decides for everything on a sheet whether it may be shown, with everything that was made public before. A set of people
 * that must not be counted in one measure is not counted in any other.
 */
final class Masking {

    /** So many things at most are judged with each other, or few people would be left that are alike. */
    private static final int TOGETHER = 6;

    private final Earlier earlier;
    private final Auditor auditor;
    private final LocalDate asOf;
    private final List<Candidate> candidates;
    private final Set<BitSet> masked = new HashSet<>();
    /** Those that are not shown beside others of their group. */
    private final Set<Candidate> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    Masking(List<Candidate> candidates, Earlier earlier, Auditor auditor, LocalDate asOf) {
        this.candidates = candidates;
        this.earlier = earlier;
        this.auditor = auditor;
        this.asOf = asOf;
        refuseNeighbours();
        byPeople().forEach(this::judge);
        byMeasure().values().forEach(this::maskChanges);
    }

    /** What may be shown, with whom it is about. */
    Masked masked(List<Figure> others) {
        List<Figure> figures = new ArrayList<>(others);
        candidates.forEach(each -> figures.add(each.figure(isNew(each), asOf)));
        figures.sort(Comparator.comparing(Figure::measure).thenComparing(Figure::slice));
        return new Masked(
                figures,
                candidates.stream()
                        .filter(this::isNew)
                        .flatMap(each -> each.newCells().stream())
                        .toList());
    }

    private boolean isNew(Candidate each) {
        return !refused.contains(each) && each.isNew(masked);
    }

    private Map<Measure, List<Candidate>> byMeasure() {
        return candidates.stream()
                .collect(Collectors.groupingBy(Candidate::measure, TreeMap::new, Collectors.toList()));
    }

    private void maskChanges(List<Candidate> measure) {
        Map<Dimension, List<Candidate>> groups = measure.stream()
                .collect(Collectors.groupingBy(each -> each.slice().dimension(), TreeMap::new, Collectors.toList()));
        List<Candidate> whole = groups.getOrDefault(Dimension.EVERYBODY, List.of());
        groups.remove(Dimension.EVERYBODY);
        whole.forEach(everybody -> groups.values().stream()
                .filter(parts -> size(parts) == everybody.people().cardinality())
                .forEach(parts -> everybody
                        .parts()
                        .keySet()
                        .forEach(part -> new Changes(part, everybody, parts, this::isNew).mask(masked))));
    }

    private static int size(List<Candidate> groups) {
        return groups.stream().mapToInt(each -> each.people().cardinality()).sum();
    }

    /** The measures, those about the same people together. */
    private Collection<List<List<Candidate>>> byPeople() {
        Map<Set<BitSet>, List<List<Candidate>>> byPeople = new LinkedHashMap<>();
        byMeasure()
                .values()
                .forEach(measure -> byPeople.computeIfAbsent(whole(measure), any -> new ArrayList<>())
                        .add(measure));
        return byPeople.values();
    }

    private static Set<BitSet> whole(List<Candidate> measure) {
        return measure.stream().map(Candidate::people).collect(Collectors.toSet());
    }

    private void judge(List<List<Candidate>> measures) {
        List<Candidate> all = measures.stream().flatMap(List::stream).toList();
        if (all.stream().allMatch(Candidate::stands)) {
            return;
        }
        new Family(all, earlier, auditor, masked, refused).judge();
        for (List<List<Candidate>> some : together(measures)) {
            Family family = new Family(some.stream().flatMap(List::stream).toList(), earlier, auditor, masked, refused);
            some.forEach(family::part);
            family.addUpTo();
            family.tellPeople();
            family.judge();
        }
    }

    /** Things of which one holds for people for whom the other holds too, or for others: one can be taken from the other. */
    private static List<List<List<Candidate>>> together(List<List<Candidate>> measures) {
        List<List<List<Candidate>>> together = new ArrayList<>();
        for (List<Candidate> measure : measures) {
            if (measure.get(0).isParted() && !measure.stream().allMatch(Candidate::stands)) {
                together.stream()
                        .filter(some -> some.size() < TOGETHER
                                && some.stream().allMatch(other -> isApartOrWithin(measure, other)))
                        .findFirst()
                        .orElseGet(() -> {
                            together.add(new ArrayList<>());
                            return together.get(together.size() - 1);
                        })
                        .add(measure);
            }
        }
        return together;
    }

    private static boolean isApartOrWithin(List<Candidate> measure, List<Candidate> other) {
        BitSet one = with(measure);
        BitSet two = with(other);
        return !one.intersects(two) || Sets.holds(one, two) || Sets.holds(two, one);
    }

    private static BitSet with(List<Candidate> measure) {
        BitSet with = new BitSet();
        measure.forEach(each -> with.or(each.parts().get(Part.WITH)));
        return with;
    }

    /** Within a group, of two figures that are nearly about the same people, only one is shown. */
    private void refuseNeighbours() {
        Map<Slice, List<Candidate>> bySlice = candidates.stream()
                .filter(each -> each.isNew(masked))
                .collect(Collectors.groupingBy(Candidate::slice, TreeMap::new, Collectors.toList()));
        bySlice.forEach((slice, some) -> {
            Neighbours neighbours = new Neighbours(earlier.sets(slice));
            some.stream().filter(each -> !neighbours.accept(each, masked)).forEach(refused::add);
        });
    }
}
