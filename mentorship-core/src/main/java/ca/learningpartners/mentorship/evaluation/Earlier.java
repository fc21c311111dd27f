package ca.learningpartners.mentorship.evaluation;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was made public of a program before, and about whom it was: whoever reads the next bulletin has read the earlier ones. */
public final class Earlier {

    /** Where a figure stands. */
    private record Place(String measure, int at, Slice slice) {}

    /** A measure at a point. */
    private record Told(String measure, int at) {}

    private final Map<Place, Figure> figures = new HashMap<>();
    private final Map<Place, Map<ShownCell.Part, BitSet>> last = new HashMap<>();
    private final Map<Told, Set<BitSet>> byMeasure = new HashMap<>();
    private final Map<Slice, Set<BitSet>> bySlice = new HashMap<>();

    /**
     * What there is.
     *
     * @param figures those of the bulletin that was made last
     * @param cells everything that was ever made public, in that order
     */
    public Earlier(Collection<Figure> figures, Collection<ShownCell> cells) {
        figures.stream()
                .filter(figure -> figure.value().isPresent() && figure.people().isPresent())
                .forEach(figure -> this.figures.put(place(figure.measure(), figure.slice()), figure));
        cells.forEach(this::take);
    }

    /** Nothing was made public yet. */
    public static Earlier nothing() {
        return new Earlier(List.of(), List.of());
    }

    private void take(ShownCell cell) {
        last.computeIfAbsent(
                        new Place(cell.measure(), cell.at(), cell.slice()), any -> new EnumMap<>(ShownCell.Part.class))
                .put(cell.part(), cell.people());
        byMeasure
                .computeIfAbsent(new Told(cell.measure(), cell.at()), any -> new LinkedHashSet<>())
                .add(cell.people());
        bySlice.computeIfAbsent(cell.slice(), any -> new LinkedHashSet<>()).add(cell.people());
    }

    private static Place place(Measure measure, Slice slice) {
        return new Place(measure.key(), measure.at(), slice);
    }

    /** The figure that still stands, if there is one from no later than a day. */
    Optional<Figure> figure(Measure measure, Slice slice, LocalDate day) {
        return Optional.ofNullable(figures.get(place(measure, slice)))
                .filter(figure -> !figure.asOf().isAfter(day));
    }

    /** Whom a figure was about when it was made public last; empty if it never was. */
    Map<ShownCell.Part, BitSet> people(Measure measure, Slice slice) {
        return last.getOrDefault(place(measure, slice), Map.of());
    }

    /** Everybody any figure of a measure was ever about. */
    Set<BitSet> sets(Measure measure) {
        return byMeasure.getOrDefault(new Told(measure.key(), measure.at()), Set.of());
    }

    /** Everybody any figure of a group was ever about. */
    Set<BitSet> sets(Slice slice) {
        return bySlice.getOrDefault(slice, Set.of());
    }
}
