package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Earlier;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Masked;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.ShownCell;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.tool.platform.LinearAuditor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/** Everything made public of a province in a year, as an outsider reads it, beside the truth. */
final class PublishedYear {

    /** What is said of a group in a measure: about how many people it is, for how many of them it holds, as of when. */
    record Told(int people, OptionalInt with, LocalDate asOf) {}

    private record Place(Measure measure, Slice slice) {}

    final SeededProvince province;
    private final List<Map<Place, Told>> told = new ArrayList<>();
    final List<SortedMap<Slice, BitSet>> slices = new ArrayList<>();
    int shown;
    int standing;

    private PublishedYear(SeededProvince province) {
        this.province = province;
    }

    /** As the tool makes bulletins. */
    static PublishedYear guarded(SeededProvince province) {
        PublishedYear year = new PublishedYear(province);
        List<Figure> last = List.of();
        List<ShownCell> cells = new ArrayList<>();
        for (int month = 0; month < SeededProvince.MONTHS; month++) {
            Masked masked =
                    province.sheet(month).masked(province.numbers, new Earlier(last, cells), new LinearAuditor());
            last = masked.figures();
            cells.addAll(masked.cells());
            year.take(month, last);
        }
        return year;
    }

    private void take(int month, List<Figure> figures) {
        Map<Place, Told> all = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.people().isPresent()) {
                int people = figure.people().getAsInt();
                boolean isShare = figure.measure().unit() == ca.learningpartners.mentorship.evaluation.Unit.SHARE;
                OptionalInt with = isShare
                        ? OptionalInt.of((int) Math.round(figure.value().orElseThrow() * people))
                        : OptionalInt.empty();
                all.put(new Place(figure.measure(), figure.slice()), new Told(people, with, figure.asOf()));
                shown++;
                standing += figure.asOf().equals(SeededProvince.day(month)) ? 0 : 1;
            }
        }
        told.add(all);
        slices.add(province.members(month).slices());
    }

    /** With no guard but the threshold: whatever is about ten people or more, in all its parts, is shown each month. */
    static PublishedYear thresholdOnly(SeededProvince province) {
        PublishedYear year = new PublishedYear(province);
        for (int month = 0; month < SeededProvince.MONTHS; month++) {
            Map<Place, Told> all = new HashMap<>();
            for (Map.Entry<Slice, BitSet> slice :
                    province.members(month).slices().entrySet()) {
                for (Measure measure : List.of(
                        SeededProvince.ENROLLED,
                        SeededProvince.ACTIVE,
                        SeededProvince.MATCHED,
                        SeededProvince.STAYED,
                        SeededProvince.LEFT,
                        SeededProvince.UNKNOWN)) {
                    BitSet people = both(slice.getValue(), province.people(measure, month));
                    boolean isShare = measure.unit() == ca.learningpartners.mentorship.evaluation.Unit.SHARE;
                    int with = both(people, province.with(measure, month)).cardinality();
                    int all0 = people.cardinality();
                    if (all0 >= 10 && (!isShare || with >= 10 && all0 - with >= 10)) {
                        all.put(
                                new Place(measure, slice.getKey()),
                                new Told(
                                        all0,
                                        isShare ? OptionalInt.of(with) : OptionalInt.empty(),
                                        SeededProvince.day(month)));
                        year.shown++;
                    }
                }
            }
            year.told.add(all);
            year.slices.add(province.members(month).slices());
        }
        return year;
    }

    Optional<Told> told(Measure measure, Slice slice, int month) {
        return Optional.ofNullable(told.get(month).get(new Place(measure, slice)));
    }

    /** What is told of a group as of just this month. */
    Optional<Told> fresh(Measure measure, Slice slice, int month) {
        return told(measure, slice, month).filter(each -> each.asOf().equals(SeededProvince.day(month)));
    }

    /** The groups of a dimension, if nobody is in two. */
    List<Slice> groups(Dimension dimension, int month) {
        List<Slice> groups = slices.get(month).keySet().stream()
                .filter(slice -> slice.dimension() == dimension)
                .toList();
        int sum = groups.stream()
                .mapToInt(slice -> slices.get(month).get(slice).cardinality())
                .sum();
        return sum == province.size(month) ? groups : List.of();
    }

    static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** The truth. */
    BitSet people(Measure measure, Slice slice, int month) {
        BitSet in = slices.get(month).getOrDefault(slice, new BitSet());
        return both(in, province.people(measure, month));
    }

    BitSet with(Measure measure, Slice slice, int month) {
        return both(people(measure, slice, month), province.with(measure, month));
    }
}
