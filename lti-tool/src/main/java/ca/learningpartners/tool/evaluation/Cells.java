package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.tool.runtime.Chart;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.FigureWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures as cells of a table that is drawn. */
record Cells(FigureWords words) {

    /** About how many people it is. */
    Chart.Cell people(Figure figure) {
        return Chart.Cell.words(
                figure.people().isPresent()
                        ? words.messages().number(figure.people().getAsInt(), 0)
                        : figure.value().isPresent() ? "–" : words.value(figure));
    }

    Chart.Column peopleColumn() {
        return Chart.Column.of(say("figures.people"), Chart.Tone.ASIDE);
    }

    static Chart.Tone tone(Measure measure) {
        return measure.key().startsWith("mentor")
                ? Chart.Tone.MENTOR
                : measure.key().startsWith("mentee") ? Chart.Tone.MENTEE : Chart.Tone.PLAIN;
    }

    /** Dots where there is an interval, or where nothing begins at zero. */
    static Chart.Kind kind(Collection<Figure> figures) {
        boolean dots = figures.stream()
                .anyMatch(figure ->
                        figure.interval().isPresent() || figure.measure().unit() == Unit.STEPS);
        return dots ? Chart.Kind.DOTS : Chart.Kind.BARS;
    }

    /** How many groups are not shown, and why. */
    String note(Collection<Figure> figures) {
        List<Figure> hidden =
                figures.stream().filter(figure -> figure.hidden().isPresent()).toList();
        if (hidden.isEmpty()) {
            return "";
        }
        Stream<String> reasons = hidden.stream()
                .filter(figure -> figure.hidden().get() != Hidden.FEW)
                .map(words::hidden)
                .distinct();
        return Stream.concat(Stream.of(say("figures.hidden", hidden.size())), reasons)
                .collect(Collectors.joining(" "));
    }

    /** Between which of some figures all of them lie. */
    String between(Collection<Figure> figures, Function<Figure, String> name) {
        List<Figure> shown = figures.stream()
                .filter(figure -> figure.value().isPresent())
                .sorted(Comparator.comparingDouble(figure -> figure.value().getAsDouble()))
                .toList();
        if (shown.isEmpty()) {
            return say("figures.range.none");
        }
        Figure least = shown.get(0);
        Figure most = shown.get(shown.size() - 1);
        return shown.size() == 1
                ? say("figures.range.one", capital(name.apply(least)), words.value(least))
                : say("figures.range", words.value(least), name.apply(least), words.value(most), name.apply(most));
    }

    /** As a sentence begins. */
    private String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(words.messages().locale()) + text.substring(1);
    }

    String say(String key, Object... details) {
        Messages messages = words.messages();
        return messages.get(key, details);
    }
}
