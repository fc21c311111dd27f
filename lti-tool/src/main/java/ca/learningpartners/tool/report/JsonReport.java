package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Interval;
import ca.learningpartners.tool.viewer.FigureWords;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report as one document; docs/reports.md describes it. */
final class JsonReport {

    private final Report report;
    private final FigureWords words;

    JsonReport(Report report, FigureWords words) {
        this.report = report;
        this.words = words;
    }

    ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("report", report.kind().name());
        document.putObject("program")
                .put("id", report.program().id().value())
                .put("title", report.program().title().in(words.messages().locale()));
        document.putObject("bulletin")
                .put("id", report.bulletin().id().value())
                .put("asOf", report.bulletin().asOf().toString())
                .put("madeAt", report.bulletin().madeAt().toString());
        report.district()
                .ifPresentOrElse(
                        number -> document.put("district", number.value()), () -> document.putNull("district"));
        document.put("language", words.messages().locale().getLanguage()).put("method", Report.METHOD);
        ArrayNode themes = document.putArray("themes");
        report.parts().forEach(part -> {
            ObjectNode theme = themes.addObject()
                    .put("theme", FigureWords.word(part.theme()))
                    .put("name", words.theme(part.theme()));
            ArrayNode figures = theme.putArray("figures");
            part.figures().forEach(figure -> put(figure, figures.addObject()));
        });
        ArrayNode codebook = document.putArray("codebook");
        Codebook.of(report, words)
                .entries()
                .forEach(each -> codebook.addObject()
                        .put("kind", each.kind())
                        .put("code", each.code())
                        .put("name", each.name())
                        .put("meaning", each.meaning())
                        .put("unit", each.unit()));
        return document;
    }

    private void put(Figure figure, ObjectNode node) {
        node.put("measure", figure.measure().key())
                .put("atMonths", figure.measure().at())
                .put("by", FigureWords.word(figure.slice().dimension()))
                .put("group", figure.slice().group())
                .put("groupName", words.group(figure.slice()))
                .put("unit", FigureWords.word(figure.measure().unit()));
        Numbers.of(figure.value()).ifPresentOrElse(value -> node.put("value", value), () -> node.putNull("value"));
        figure.people().ifPresentOrElse(people -> node.put("people", people), () -> node.putNull("people"));
        figure.interval().ifPresentOrElse(between -> put(between, node.putObject("interval")), () -> {
            node.putNull("interval");
        });
        figure.hidden()
                .map(FigureWords::word)
                .ifPresentOrElse(why -> node.put("hidden", why), () -> node.putNull("hidden"));
        node.put("because", figure.because()).put("asOf", figure.asOf().toString());
    }

    private static void put(Interval between, ObjectNode node) {
        node.put("low", Numbers.of(between.low())).put("high", Numbers.of(between.high()));
    }
}
