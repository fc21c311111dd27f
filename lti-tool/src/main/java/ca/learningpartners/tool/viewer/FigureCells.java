package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.tool.runtime.Chart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Figures as cells of a table that is drawn. What may not stand beside the others is told in the table, with its own day,
 * and left out of the picture.
 *
 * @param bulletin the day of the bulletin: what is of an earlier one says so
 */
public record FigureCells(FigureWords words, LocalDate bulletin) {

    /** One over time, in the row of the bulletin it stands in. */
    public Chart.Cell over(Figure figure, LocalDate day) {
        return figure.value().isPresent() && figure.asOf().isBefore(day)
                ? drawn(figure).standing(since(figure))
                : drawn(figure);
    }

    /** One beside others. */
    public Chart.Cell beside(Figure figure, SideBySide others) {
        return figure.value().isEmpty() || others.isOf(figure) ? drawn(figure) : told(figure, others);
    }

    /** One that stands in the table only. */
    public Chart.Cell told(Figure figure, SideBySide others) {
        Chart.Cell cell = Chart.Cell.words(words.value(figure));
        return figure.value().isEmpty() || others.isOf(figure) ? cell : cell.besides(since(figure));
    }

    private Chart.Cell drawn(Figure figure) {
        if (figure.value().isEmpty()) {
            return Chart.Cell.hidden(words.value(figure));
        }
        double value = figure.value().getAsDouble();
        return figure.interval()
                .map(between -> Chart.Cell.shown(words.value(figure), value, between, words.interval(figure)))
                .orElseGet(() -> Chart.Cell.shown(words.value(figure), value));
    }

    private String since(Figure figure) {
        return words.messages().get("figures.since", figure.asOf());
    }

    /** What a picture is called: with its day, where that is not the bulletin’s. */
    public String titled(String title, SideBySide others) {
        return others.isBefore(bulletin)
                ? words.messages().get("figures.titled", title, others.day().orElseThrow())
                : title;
    }

    /** A sentence with the day of its numbers, where that is not the bulletin’s, and how many are of yet another. */
    public String says(String sentence, SideBySide others) {
        return (sentence + " " + days(others)).strip();
    }

    private String days(SideBySide others) {
        List<String> says = new ArrayList<>();
        if (others.isBefore(bulletin)) {
            says.add(words.messages().get("figures.all-of", others.day().orElseThrow()));
        }
        says.add(apart(others));
        says.removeIf(String::isEmpty);
        return String.join(" ", says);
    }

    /** How many are of another day than the others; blank if none is. */
    public String apart(SideBySide others) {
        int apart = others.apart().size();
        return apart == 0 ? "" : words.messages().get("figures.apart", apart);
    }

    /**
     * Everybody’s rows: the figure of the day of the groups, drawn unless it is a count beside several; and the newest, if
     * that is another, in the table.
     *
     * @param newest everybody’s figure in this bulletin
     * @param course those of all bulletins, for which is asked only if the newest is of another day
     */
    public List<Everybody> everybody(Optional<Figure> newest, Supplier<Collection<Figure>> course, SideBySide groups) {
        List<Everybody> rows = new ArrayList<>();
        Optional<Figure> same = newest.filter(figure -> figure.value().isEmpty() || groups.isOf(figure))
                .or(() -> groups.everybody(course.get()));
        same.ifPresent(figure -> {
            boolean told = figure.measure().unit().isCount()
                    && figure.value().isPresent()
                    && groups.drawn().size() > 1;
            rows.add(new Everybody(figure, told ? told(figure, groups) : drawn(figure), !told));
        });
        newest.filter(figure -> !same.equals(Optional.of(figure)))
                .ifPresent(figure -> rows.add(new Everybody(figure, told(figure, groups), false)));
        return rows;
    }

    /** @param drawn whether it stands in the picture, as what the others are compared to */
    public record Everybody(Figure figure, Chart.Cell cell, boolean drawn) {

        /** The row as it stands among those of groups. */
        public Chart.Row among(Chart.Row row) {
            return drawn ? row.asWhole() : row;
        }
    }
}
