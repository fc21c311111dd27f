package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictFigure;
import ca.learningpartners.mentorship.district.FigureKind;
import ca.learningpartners.mentorship.district.Published;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.tool.runtime.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure as it is shown. What it includes stands below it; nothing is worked out from that.
 *
 * @param what its kind in words
 * @param label what exactly is counted, in its own language
 * @param amount “about 4,600”, “22,416 km²”
 * @param year empty if the source gives none
 * @param source in its own language; empty, as the year, for a part that has both from its whole
 */
public record FigureLine(
        Optional<String> id,
        String what,
        Optional<Bilingual.Said> label,
        Optional<String> grades,
        String amount,
        Optional<String> year,
        Optional<Bilingual.Said> source,
        List<FigureLine> including) {

    static FigureLine of(DistrictFigure figure, List<DistrictFigure> all, Messages messages) {
        List<FigureLine> parts = all.stream()
                .filter(part -> figure.id().equals(part.partOf()))
                .map(part -> of(part, List.of(), messages).within(figure.number(), part.number()))
                .toList();
        Published number = figure.number();
        return new FigureLine(
                Optional.of(figure.id().value()),
                messages.get("districts.kind." + figure.kind(), number.value()),
                figure.label().in(messages.locale()),
                Optional.ofNullable(figure.grades()).map(Object::toString),
                amount(number, unit(figure), messages),
                Optional.ofNullable(number.year()).map(String::valueOf),
                number.source().in(messages.locale()),
                parts);
    }

    private static String unit(DistrictFigure figure) {
        return switch (figure.kind()) {
            case AREA -> "districts.unit.area";
            case DISTANCE -> "districts.unit.distance";
            default -> "districts.unit.none";
        };
    }

    private static String amount(Published number, String unit, Messages messages) {
        return messages.get("districts.amount." + number.precision(), messages.get(unit, number.value()));
    }

    /** A number of people or pupils, as exactly as it was given. */
    static String amount(Published number, Messages messages) {
        return amount(number, "districts.unit.none", messages);
    }

    /** How many people live somewhere. */
    static FigureLine people(Published number, Messages messages) {
        return new FigureLine(
                Optional.empty(),
                messages.get("districts.kind." + FigureKind.POPULATION, number.value()),
                Optional.empty(),
                Optional.empty(),
                amount(number, messages),
                Optional.ofNullable(number.year()).map(String::valueOf),
                number.source().in(messages.locale()),
                List.of());
    }

    /** What a part has from the same source and year as its whole is not said again. */
    private FigureLine within(Published whole, Published own) {
        boolean same = whole.source().equals(own.source()) && Objects.equals(whole.year(), own.year());
        return same
                ? new FigureLine(id, what, label, grades, amount, Optional.empty(), Optional.empty(), including)
                : this;
    }

    /** In one line, to choose from. */
    String inShort() {
        return what + label.map(said -> " (" + said.text() + ")").orElse("") + " · " + amount;
    }
}
