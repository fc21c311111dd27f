package ca.learningpartners.tool.outcome;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Bulletins;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Interval;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.outcome.Retained;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.outcome.OutcomesPage.Compared;
import ca.learningpartners.tool.outcome.OutcomesPage.NotCompared;
import ca.learningpartners.tool.outcome.OutcomesPage.Numbers;
import ca.learningpartners.tool.runtime.Chart;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.FigureCells;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import ca.learningpartners.tool.viewer.SideBySide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the newest bulletin says of what became of everybody, as pictures and sentences. */
final class OutcomeCharts {

    private static final int STEP = 3;

    private final FigureWords words;
    private final FigureSight sight;

    OutcomeCharts(FigureWords words, FigureSight sight) {
        this.words = words;
        this.sight = sight;
    }

    Optional<Numbers> latest(Bulletins bulletins, ProgramId program) {
        return bulletins.latest(program).map(bulletin -> numbers(bulletin, bulletins));
    }

    private Numbers numbers(Bulletin bulletin, Bulletins bulletins) {
        Map<String, Figure> figures = bulletins.figures(bulletin.id(), Theme.RETENTION).stream()
                .filter(figure -> figure.slice().equals(Slice.EVERYBODY))
                .filter(sight::sees)
                .collect(Collectors.toMap(
                        figure ->
                                figure.measure().key() + "@" + figure.measure().at(),
                        Function.identity()));
        FigureCells cells = new FigureCells(words, bulletin.asOf());
        List<Chart> charts = List.of(categories(figures, cells), stayed(figures, cells), curve(figures, cells));
        return new Numbers(
                bulletin.asOf(),
                charts.stream().filter(OutcomeCharts::isAnythingShown).toList(),
                charts.stream()
                        .filter(chart -> !isAnythingShown(chart) && chart.kind() != Chart.Kind.DOTS)
                        .map(Chart::says)
                        .toList(),
                compared(figures),
                notCompared(figures));
    }

    /** Whether there is more to a picture than that everybody was there on the first day. */
    private static boolean isAnythingShown(Chart chart) {
        return chart.lines().stream()
                .skip(chart.kind() == Chart.Kind.CURVE ? 1 : 0)
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.value().isPresent());
    }

    /** A bar for each checkpoint, parted into what became of people. */
    private Chart categories(Map<String, Figure> figures, FigureCells cells) {
        SideBySide side = SideBySide.of(of(figures, "outcome-"));
        List<Chart.Column> columns = Stream.of(Outcome.values())
                .map(outcome -> Chart.Column.of(
                        say("measure.outcome-" + outcome.word()),
                        outcome == Outcome.UNKNOWN ? Chart.Tone.UNKNOWN : Chart.Tone.PLAIN))
                .toList();
        List<Chart.Row> rows = Stream.of(Checkpoint.values())
                .map(checkpoint -> Chart.Row.of(
                        say("outcomes.after", checkpoint.months()), parts(figures, checkpoint, cells, side)))
                .toList();
        return new Chart(
                "what-became",
                Chart.Kind.SHARES,
                cells.titled(say("outcomes.categories"), side),
                cells.says(categoriesSay(figures), side),
                say("hidden.few"),
                Unit.SHARE,
                say("outcomes.checkpoint"),
                columns,
                rows);
    }

    /** Parts of a whole: where one is of another day than the others, none is drawn. */
    private List<Chart.Cell> parts(
            Map<String, Figure> figures, Checkpoint checkpoint, FigureCells cells, SideBySide side) {
        List<Optional<Figure>> parts = Stream.of(Outcome.values())
                .map(outcome ->
                        Optional.ofNullable(figures.get("outcome-" + outcome.word() + "@" + checkpoint.months())))
                .toList();
        boolean drawn = parts.stream()
                .flatMap(Optional::stream)
                .allMatch(figure -> figure.value().isEmpty() || side.isOf(figure));
        return parts.stream()
                .map(part -> Chart.Cell.of(
                        part.map(figure -> drawn ? cells.beside(figure, side) : cells.told(figure, side))))
                .toList();
    }

    private static List<Figure> of(Map<String, Figure> figures, String beginning) {
        return figures.values().stream()
                .filter(figure -> figure.measure().key().startsWith(beginning))
                .toList();
    }

    /** About the latest checkpoint of which anything is shown. */
    private String categoriesSay(Map<String, Figure> figures) {
        String says = say("outcomes.categories.says.none");
        for (Checkpoint checkpoint : Checkpoint.values()) {
            Optional<Figure> there = shown(figures, "stayed-profession-least", checkpoint.months());
            Optional<Figure> unknown = shown(figures, "outcome-unknown", checkpoint.months());
            if (there.isPresent()
                    && unknown.isPresent()
                    && there.get().asOf().equals(unknown.get().asOf())) {
                says = say(
                        "outcomes.categories.says",
                        checkpoint.months(),
                        words.value(there.get()),
                        words.value(unknown.get()));
            }
        }
        return says;
    }

    private Chart stayed(Map<String, Figure> figures, FigureCells cells) {
        SideBySide side = SideBySide.of(of(figures, "stayed-"));
        List<Chart.Row> rows = new ArrayList<>();
        for (Retained stayed : Retained.values()) {
            for (Checkpoint checkpoint : Checkpoint.values()) {
                String key = "stayed-" + stayed.word();
                rows.add(Chart.Row.of(
                        say("outcomes.stayed." + stayed) + ", " + say("outcomes.after", checkpoint.months()),
                        List.of(
                                cell(figures, key + "-least", checkpoint.months(), cells, side),
                                cell(figures, key + "-most", checkpoint.months(), cells, side))));
            }
        }
        return new Chart(
                "how-many-stayed",
                Chart.Kind.DOTS,
                cells.titled(say("outcomes.stayed"), side),
                cells.says(say("outcomes.stayed.how"), side),
                "",
                Unit.SHARE,
                say("outcomes.stayed"),
                List.of(Chart.Column.of(say("outcomes.least")), Chart.Column.of(say("outcomes.most"))),
                rows);
    }

    private Chart curve(Map<String, Figure> figures, FigureCells cells) {
        SideBySide side = SideBySide.of(of(figures, "retention-curve"));
        List<Chart.Row> rows = new ArrayList<>();
        rows.add(Chart.Row.after(
                number(0),
                0,
                List.of(Chart.Cell.shown(words.value(Unit.SHARE, 1), 1), Chart.Cell.of(Optional.empty()))));
        String says = say("outcomes.curve.says.none");
        for (int month = STEP; month <= Checkpoint.THREE_YEARS.months(); month += STEP) {
            rows.add(Chart.Row.after(
                    number(month),
                    month,
                    List.of(
                            cell(figures, "retention-curve", month, cells, side),
                            besides(figures, "retention-at-risk", month))));
            Optional<Figure> point = shown(figures, "retention-curve", month).filter(side::isOf);
            if (point.isPresent()) {
                says = say("outcomes.curve.says", month, words.value(point.get()));
            }
        }
        return new Chart(
                "retention-curve",
                Chart.Kind.CURVE,
                cells.titled(say("outcomes.curve"), side),
                cells.says(says, side),
                say("outcomes.curve.note"),
                Unit.SHARE,
                say("outcomes.months"),
                List.of(
                        Chart.Column.of(say("measure.retention-curve"), Chart.Tone.MENTEE),
                        Chart.Column.of(say("outcomes.at-risk"), Chart.Tone.ASIDE)),
                rows);
    }

    private List<Compared> compared(Map<String, Figure> figures) {
        return comparisons(figures)
                .filter(figure -> figure.value().isPresent())
                .map(figure ->
                        new Compared(words.name(figure.measure()), words.how(figure.measure()), difference(figure)))
                .toList();
    }

    private List<NotCompared> notCompared(Map<String, Figure> figures) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        comparisons(figures)
                .filter(figure -> figure.value().isEmpty())
                .forEach(figure -> reasons.computeIfAbsent(words.hidden(figure), any -> new ArrayList<>())
                        .add(words.name(figure.measure())));
        return reasons.entrySet().stream()
                .map(reason -> new NotCompared(reason.getKey(), reason.getValue()))
                .toList();
    }

    private static Stream<Figure> comparisons(Map<String, Figure> figures) {
        return figures.values().stream()
                .filter(figure -> figure.measure().key().matches("(planned|exploratory)-.*"))
                .sorted(Comparator.comparing(Figure::measure));
    }

    private String difference(Figure figure) {
        Interval between = figure.interval().orElseThrow();
        return say(
                "outcomes.compared",
                points(figure.value().orElseThrow()),
                points(between.low()),
                points(between.high()));
    }

    private String points(double share) {
        double points = Math.rint(share * 1000) / 10;
        String digits = messages().number(Math.abs(points), 1);
        return points == 0 ? digits : (points > 0 ? "+" : "\u2212") + digits;
    }

    private static Chart.Cell cell(
            Map<String, Figure> figures, String key, int months, FigureCells cells, SideBySide side) {
        return Chart.Cell.of(
                Optional.ofNullable(figures.get(key + "@" + months)).map(figure -> cells.beside(figure, side)));
    }

    private Chart.Cell besides(Map<String, Figure> figures, String key, int months) {
        Figure figure = figures.get(key + "@" + months);
        return Chart.Cell.words(figure == null ? "–" : words.value(figure));
    }

    private static Optional<Figure> shown(Map<String, Figure> figures, String key, int months) {
        return Optional.ofNullable(figures.get(key + "@" + months))
                .filter(figure -> figure.value().isPresent());
    }

    private String number(int whole) {
        return messages().number(whole, 0);
    }

    private String say(String key, Object... details) {
        return messages().get(key, details);
    }

    private Messages messages() {
        return words.messages();
    }
}
