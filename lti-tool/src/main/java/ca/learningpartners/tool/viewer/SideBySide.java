package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.evaluation.Figure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which figures stand side by side in a picture, and in the sentence over it: those of one day. A figure stays as it was
 * published while few have changed in it, so those of one bulletin are of different days, and whoever laid them beside each
 * other would compare days instead of groups. Dashboards, the map and reports all ask here.
 *
 * @param day the one most of those that are shown are of, the latest if there are several; empty if none is shown
 * @param drawn those of that day
 * @param apart those that are shown and of another day: they are told in the table, each with its own
 */
public record SideBySide(Optional<LocalDate> day, List<Figure> drawn, List<Figure> apart) {

    public static SideBySide of(Collection<Figure> figures) {
        List<Figure> shown =
                figures.stream().filter(figure -> figure.value().isPresent()).toList();
        Optional<LocalDate> day =
                shown.stream().collect(Collectors.groupingBy(Figure::asOf, Collectors.counting())).entrySet().stream()
                        .max(Map.Entry.<LocalDate, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey);
        Map<Boolean, List<Figure>> parted = shown.stream()
                .collect(Collectors.partitioningBy(
                        figure -> day.filter(figure.asOf()::equals).isPresent()));
        return new SideBySide(day, parted.getOrDefault(true, List.of()), parted.getOrDefault(false, List.of()));
    }

    /** Whether it is of that day. */
    public boolean isOf(Figure figure) {
        return day.filter(figure.asOf()::equals).isPresent();
    }

    /** Of everybody’s figures in all bulletins, the one of that very day. */
    public Optional<Figure> everybody(Collection<Figure> course) {
        return of(course, day);
    }

    /** Whether they are older than their bulletin. */
    public boolean isBefore(LocalDate bulletin) {
        return day.filter(each -> each.isBefore(bulletin)).isPresent();
    }

    /** The same measure of everybody, on the day of a figure of some of them. */
    public static Optional<Figure> on(Figure group, Collection<Figure> course) {
        return of(course, Optional.of(group.asOf()));
    }

    private static Optional<Figure> of(Collection<Figure> course, Optional<LocalDate> day) {
        return course.stream()
                .filter(figure -> figure.value().isPresent())
                .filter(figure -> day.filter(figure.asOf()::equals).isPresent())
                .findFirst();
    }
}
