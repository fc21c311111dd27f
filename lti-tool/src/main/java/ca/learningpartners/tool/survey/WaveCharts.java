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
import ca.learningpartners.tool.viewer.FigureWords;
import java.util.ArrayList;
import java.util.List;
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

    /** @param figures those the viewer may see */
    WaveCharts(Wave wave, List<Figure> figures, FigureWords words, Messages messages) {
        this.wave = wave;
        this.figures = figures;
        this.words = words;
        this.messages = messages;
    }

    /** How many answered, of everybody. */
    List<WavePage.Rate> rates() {
        return RATES.stream()
                .flatMap(rate -> everybody("wave-response/w" + wave.number() + "/" + rate))
                .map(figure -> new WavePage.Rate(
                        words.name(figure.measure()),
                        words.value(figure),
                        words.how(figure.measure()),
                        words.hidden(figure)))
                .toList();
    }

    Optional<Chart> byDistrict() {
        List<Chart.Row> rows = figures.stream()
                .filter(figure -> figure.slice().dimension() == Dimension.DISTRICT
                        && figure.measure().key().equals("wave-response/w" + wave.number() + "/answered"))
                .map(figure -> Chart.Row.of(words.group(figure.slice()), List.of(cell(figure))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        "by-district",
                        Chart.Kind.BARS,
                        messages.get("surveys.by-district"),
                        messages.get("surveys.by-district.says"),
                        messages.get("surveys.masked"),
                        Unit.SHARE,
                        messages.get("surveys.district"),
                        List.of(Chart.Column.of(messages.get("surveys.answered"))),
                        rows));
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
        List<Chart.Row> rows = items.stream()
                .filter(item -> own.containsKey(item.key()))
                .map(item -> Chart.Row.of(
                        said(item.name()),
                        byWave.values().stream()
                                .map(figures -> Optional.ofNullable(figures.get(item.key()))
                                        .map(this::cell)
                                        .orElseGet(() -> Chart.Cell.words("–")))
                                .toList()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        "means",
                        Chart.Kind.DOTS,
                        messages.get("surveys.means"),
                        messages.get("surveys.means.says"),
                        messages.get("surveys.masked"),
                        Unit.STEPS,
                        messages.get("surveys.question"),
                        byWave.keySet().stream()
                                .map(number -> Chart.Column.of(messages.get("wave.number", number)))
                                .toList(),
                        rows));
    }

    private Optional<Chart> shares(Item item) {
        List<Chart.Row> rows = item.options().stream()
                .flatMap(option -> everybody(
                                new AnswerKey(wave.instrument(), wave.number(), item.key(), option.key()).key())
                        .map(figure -> Chart.Row.of(said(option.words()), List.of(cell(figure)))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        "item-" + item.key(),
                        Chart.Kind.BARS,
                        said(item.name()),
                        said(item.text()),
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

    private Chart.Cell cell(Figure figure) {
        return figure.value().isPresent()
                ? Chart.Cell.shown(words.value(figure), figure.value().getAsDouble())
                : Chart.Cell.hidden(words.value(figure));
    }

    private String said(LocalText text) {
        return text.in(messages.locale());
    }
}
