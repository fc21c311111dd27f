package ca.learningpartners.mentorship.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What can be looked at in place of a figure that is not shown, because it is about more people: the same group at another
 * point, the groups that are alike, everybody.
 *
 * @param figure one that is shown
 */
public record Instead(Way way, Figure figure) {

    /** How it is larger, the nearest to what was asked first. */
    public enum Way {
        /** The same group, told at another point: after a longer or shorter time. */
        ANOTHER_POINT,
        /** All who are alike: those as remote, of the same language. */
        ALIKE,
        EVERYBODY
    }

    /**
     * What there is for a figure that is not shown, the nearest first; empty for one that is.
     *
     * @param figures those of the same bulletin
     * @param alike a larger group it belongs to, if one is known: for a district, that of its {@link Dimension#REMOTENESS}
     */
    public static List<Instead> of(Figure hidden, Collection<Figure> figures, Optional<Slice> alike) {
        List<Instead> found = new ArrayList<>();
        if (hidden.hidden().isPresent()) {
            anotherPoint(hidden, figures).ifPresent(figure -> found.add(new Instead(Way.ANOTHER_POINT, figure)));
            alike.flatMap(slice -> shown(figures, sameMeasure(hidden, slice)))
                    .ifPresent(figure -> found.add(new Instead(Way.ALIKE, figure)));
            shown(figures, sameMeasure(hidden, Slice.EVERYBODY))
                    .ifPresent(figure -> found.add(new Instead(Way.EVERYBODY, figure)));
        }
        return List.copyOf(found);
    }

    private static Optional<Figure> anotherPoint(Figure hidden, Collection<Figure> figures) {
        Measure measure = hidden.measure();
        return figures.stream()
                .filter(figure -> figure.value().isPresent()
                        && figure.measure().at() != measure.at()
                        && figure.measure().at(measure.at()).equals(measure)
                        && figure.slice().equals(hidden.slice()))
                .min(Comparator.comparingInt(figure -> Math.abs(figure.measure().at() - measure.at())));
    }

    private static Predicate<Figure> sameMeasure(Figure hidden, Slice slice) {
        return figure -> figure.measure().equals(hidden.measure())
                && figure.slice().equals(slice)
                && !slice.equals(hidden.slice());
    }

    private static Optional<Figure> shown(Collection<Figure> figures, Predicate<Figure> that) {
        return figures.stream()
                .filter(figure -> figure.value().isPresent())
                .filter(that)
                .findFirst();
    }
}
