package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.survey.AnswerKey;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.Item;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Chart;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.FigureCells;
import ca.learningpartners.tool.viewer.FigureWords;
import ca.learningpartners.tool.viewer.SideBySide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures of one wave as tables that are drawn. */
final class WaveCharts {

    private static final List<String> RATES = List.of("answered", "declined", "silent", "filled");

    private final Wave wave;
    private final List<Figure> figures;
    private final FigureWords words;
    private final Messages messages;
    private final LocalDate bulletin;
    private final FigureCells cells;
    private final Map<String, List<String>> unshown = new LinkedHashMap<>();

    /**
     * @param figures those the viewer may see
     * @param bulletin the day of the bulletin they are of
     */
    WaveCharts(Wave wave, List<Figure> figures, FigureWords words, Messages messages, LocalDate bulletin) {
        this.wave = wave;
        this.figures = figures;
        this.words = words;
        this.messages = messages;
        this.bulletin = bulletin;
        this.cells = new FigureCells(words, bulletin);
    }

    /** Of what nothing may be shown, by the reason; complete once the others were asked for. */
    List<WavePage.Unshown> unshown() {
        return unshown.entrySet().stream()
                .map(each -> new WavePage.Unshown(each.getKey(), messages.list(each.getValue())))
                .toList();
    }

    /** How many answered, of everybody. */
    List<WavePage.Rate> rates() {
        return RATES.stream()
                .flatMap(rate -> everybody("wave-response/w" + wave.number() + "/" + rate))
                .map(figure -> new WavePage.Rate(
                        words.name(figure.measure()),
                        (words.value(figure) + " " + words.since(figure, bulletin)).strip(),
                        words.how(figure.measure()),
                        words.hidden(figure)))
                .toList();
    }

    Optional<Chart> byDistrict() {
        List<Figure> districts = figures.stream()
                .filter(figure -> figure.slice().dimension() == Dimension.DISTRICT
                        && figure.measure().key().equals("wave-response/w" + wave.number() + "/answered"))
                .toList();
        SideBySide side = SideBySide.of(districts);
        List<Chart.Row> rows = districts.stream()
                .map(figure -> Chart.Row.of(words.group(figure.slice()), List.of(cells.beside(figure, side))))
                .toList();
        return drawn(districts, side, messages.get("surveys.by-district"))
                .map(title -> new Chart(
                        "by-district",
                        Chart.Kind.BARS,
                        title,
                        cells.says(messages.get("surveys.by-district.says"), side),
                        messages.get("surveys.masked"),
                        Unit.SHARE,
                        messages.get("surveys.district"),
                        List.of(Chart.Column.of(messages.get("surveys.answered"))),
                        rows));
    }

    /** What a picture is called; where nothing of it may be shown there is none, and the reason is kept. */
    private Optional<String> drawn(List<Figure> all, SideBySide side, String title) {
        if (side.day().isEmpty()) {
            all.stream()
                    .findFirst()
                    .ifPresent(figure -> unshown.computeIfAbsent(words.hidden(figure), any -> new ArrayList<>())
                            .add(title));
            return Optional.empty();
        }
        return Optional.of(cells.titled(title, side));
    }

    /** The means of the scales first, beside earlier waves that asked the same; then one table for each other question. */
    List<Chart> answers() {
        List<Item> items =
                Instrument.find(wave.instrument()).map(Instrument::items).orElse(List.of());
        List<Chart> charts = new ArrayList<>();
        means(items).ifPresent(charts::add);
        items.stream()
                .filter(item -> item.kind() == Item.Kind.ONE || item.kind() == Item.Kind.SEVERAL)
                .flatMap(item -> shares(item).stream())
                .forEach(charts::add);
        return charts;
    }

    private Optional<Chart> means(List<Item> items) {
        SortedMap<Integer, SortedMap<String, Figure>> byWave = new TreeMap<>();
        figures.stream()
                .filter(figure -> figure.slice().equals(Slice.EVERYBODY))
                .forEach(figure -> AnswerKey.parse(figure.measure().key())
                        .filter(key -> key.part().equals(AnswerKey.MEAN) && key.wave() <= wave.number())
                        .filter(key -> key.question().isPresent()
                                && items.contains(key.question().get()))
                        .ifPresent(key -> byWave.computeIfAbsent(key.wave(), any -> new TreeMap<>())
                                .put(key.item(), figure)));
        SortedMap<String, Figure> own = byWave.getOrDefault(wave.number(), new TreeMap<>());
        SideBySide side = SideBySide.of(own.values());
        Map<Integer, SideBySide> sides = new TreeMap<>();
        byWave.forEach((number, figures) -> sides.put(number, SideBySide.of(figures.values())));
        List<Chart.Row> rows = items.stream()
                .filter(item -> own.containsKey(item.key()))
                .map(item -> Chart.Row.of(
                        said(item.name()),
                        byWave.entrySet().stream()
                                .map(each -> Chart.Cell.of(Optional.ofNullable(
                                                each.getValue().get(item.key()))
                                        .map(figure -> cells.beside(
                                                figure, Objects.requireNonNull(sides.get(each.getKey()))))))
                                .toList()))
                .toList();
        return drawn(List.copyOf(own.values()), side, messages.get("surveys.means"))
                .map(title -> new Chart(
                        "means",
                        Chart.Kind.DOTS,
                        title,
                        cells.says(messages.get("surveys.means.says"), side),
                        messages.get("surveys.masked"),
                        Unit.STEPS,
                        messages.get("surveys.question"),
                        byWave.keySet().stream()
                                .map(number -> Chart.Column.of(messages.get("wave.number", number)))
                                .toList(),
                        rows));
    }

    private Optional<Chart> shares(Item item) {
        Map<String, Figure> options = new LinkedHashMap<>();
        item.options()
                .forEach(option -> everybody(
                                new AnswerKey(wave.instrument(), wave.number(), item.key(), option.key()).key())
                        .forEach(figure -> options.put(said(option.words()), figure)));
        SideBySide side = SideBySide.of(options.values());
        List<Chart.Row> rows = options.entrySet().stream()
                .map(each -> Chart.Row.of(each.getKey(), List.of(cells.beside(each.getValue(), side))))
                .toList();
        return drawn(List.copyOf(options.values()), side, said(item.name()))
                .map(title -> new Chart(
                        "item-" + item.key(),
                        Chart.Kind.BARS,
                        title,
                        cells.says(said(item.text()), side),
                        messages.get("surveys.masked"),
                        Unit.SHARE,
                        messages.get("surveys.answer"),
                        List.of(Chart.Column.of(messages.get("surveys.chose"))),
                        rows));
    }

    private Stream<Figure> everybody(String key) {
        return figures.stream()
                .filter(figure -> figure.slice().equals(Slice.EVERYBODY)
                        && figure.measure().key().equals(key));
    }

    private String said(LocalText text) {
        return text.in(messages.locale());
    }
}
