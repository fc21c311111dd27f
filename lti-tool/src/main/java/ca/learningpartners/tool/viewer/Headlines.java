package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The few figures a board asks for first, and the group that deserves attention. The one place where dashboards and
 * reports know a measure by its key: whatever else there is, they show without.
 */
public final class Headlines {

    private static final int MOST = 8;

    /** From what part of everybody’s value a difference is worth a word. */
    private static final double WORTH_A_WORD = .15;

    private static final List<String> FIRST = List.of(
            "mentees-matched", "waiting-days-median", "in-rhythm", "mentees-per-mentor", "mentees", "attended-any");

    /** Of these, more is better; of days of waiting, less. */
    private static final List<String> MORE_IS_BETTER =
            List.of("mentees-matched", "in-rhythm", "first-meeting-soon", "attended-any");

    private Headlines() {}

    /** A group that fares less well, beside everybody. */
    public record Attention(Figure group, Figure everybody) {}

    /**
     * Of figures of everybody, the first of each kind that is shown and not nothing; then one of each theme that has none
     * among them.
     */
    public static List<Figure> of(Collection<Figure> figures) {
        List<Figure> shown = figures.stream()
                .filter(figure -> figure.value().isPresent() && figure.value().getAsDouble() > 0)
                .toList();
        List<Figure> chosen = new ArrayList<>();
        FIRST.forEach(key -> shown.stream()
                .filter(figure -> figure.measure().key().equals(key))
                .findFirst()
                .ifPresent(chosen::add));
        for (Theme theme : Theme.values()) {
            if (chosen.size() < MOST
                    && chosen.stream().noneMatch(figure -> figure.measure().theme() == theme)) {
                shown.stream()
                        .filter(figure -> figure.measure().theme() == theme
                                && figure.measure()
                                        .key()
                                        .equals(figure.measure().family()))
                        .min(Comparator.comparing(figure -> figure.measure().unit() != Unit.SHARE))
                        .ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    /** Whether anything is shown of any group; those of whom it is not known are none. */
    public static boolean isCompared(Collection<Figure> figures) {
        return figures.stream()
                .anyMatch(figure ->
                        !figure.slice().group().isEmpty() && figure.value().isPresent());
    }

    /**
     * Whoever of those shown fares least well against everybody on the very same day; empty if nobody does, or if there is
     * no such day.
     *
     * @param course everybody’s figures of a measure in all bulletins
     */
    public static Optional<Attention> attention(
            Collection<Figure> figures, Function<Measure, Collection<Figure>> course) {
        Map<Measure, Collection<Figure>> everybody =
                figures.stream().map(Figure::measure).distinct().collect(Collectors.toMap(Function.identity(), course));
        return figures.stream()
                .filter(figure -> figure.slice().dimension() != Dimension.EVERYBODY
                        && !figure.slice().group().isEmpty()
                        && figure.value().isPresent())
                .flatMap(figure -> SideBySide.on(figure, everybody.getOrDefault(figure.measure(), List.of()))
                        .filter(all -> all.value().orElse(0) > 0)
                        .map(all -> new Attention(figure, all))
                        .stream())
                .filter(each -> behind(each) >= WORTH_A_WORD)
                .max(Comparator.comparingDouble(Headlines::behind));
    }

    /** Whether it is known of a measure what is better. */
    public static boolean isJudged(Measure measure) {
        return isWait(measure) || MORE_IS_BETTER.contains(measure.key());
    }

    private static boolean isWait(Measure measure) {
        return measure.theme() == Theme.WAITING && measure.unit() == Unit.DAYS;
    }

    /** How far a group is behind, as a part of everybody’s value. */
    private static double behind(Attention each) {
        double all = each.everybody().value().orElse(0);
        double more = each.group().value().orElse(0) - all;
        return (isWait(each.group().measure()) ? more : -more) / all;
    }
}
