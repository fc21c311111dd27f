package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictFigure;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.FigureId;
import ca.learningpartners.mentorship.district.FigureKind;
import ca.learningpartners.mentorship.district.Published;
import ca.learningpartners.mentorship.portrait.StatingFacts;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A figure the district is known by. */
final class Figures implements Editing {

    @Override
    public String part() {
        return "figures";
    }

    @Override
    public Optional<FactInput> filled(String id, DistrictNumber district, Stores stores) {
        return stores.figures()
                .find(new FigureId(id))
                .filter(figure -> figure.district().equals(district))
                .map(figure -> FactInput.blank()
                        .put("self", figure.id())
                        .put("kind", figure.kind())
                        .put("label", figure.label())
                        .put("grades", figure.grades())
                        .put("part-of", figure.partOf())
                        .put(figure.number()));
    }

    @Override
    public List<Field> fields(FactInput input, Acting acting, Messages messages) {
        DistrictNumber district = acting.district();
        Stores stores = acting.stores();
        Fields fields = new Fields(part(), input, messages);
        List<Field.Option> wholes = Fields.of(
                stores.figures().of(district).stream()
                        .filter(figure ->
                                figure.partOf() == null && !figure.id().value().equals(input.text("self"))),
                figure -> figure.id().value(),
                figure -> FigureLine.of(figure, List.of(), messages).inShort());
        return fields.choice("kind", kinds(messages))
                .lines("label", DistrictFigure.LONGEST_LABEL)
                .published()
                .line("grades", 10)
                .choice("part-of", fields.orNone(wholes))
                .all();
    }

    private static List<Field.Option> kinds(Messages messages) {
        int several = 2;
        return Fields.of(
                Stream.of(FigureKind.values()),
                FigureKind::name,
                kind -> messages.get("districts.kind." + kind, several));
    }

    @Override
    public void save(String id, FactInput input, Acting acting) {
        stating(acting.stores()).state(acting.actor(), acting.district(), read(id, input, acting), acting.at());
    }

    private static DistrictFigure read(String id, FactInput input, Acting acting) {
        FigureKind kind = input.chosen("kind", FigureKind::valueOf);
        Bilingual label = kind == FigureKind.OTHER
                ? input.bothNeeded("label", DistrictFigure.LONGEST_LABEL, "label-needed")
                : input.both("label", DistrictFigure.LONGEST_LABEL);
        Published number = input.published().orElseThrow(() -> new UnfitField("value", Refusal.of("value-needed")));
        return new DistrictFigure(
                new FigureId(id),
                acting.district(),
                kind,
                label,
                input.text("grades").isBlank() ? null : Schools.grades("grades", input),
                number,
                input.maybe("part-of", whole -> whole(whole, id, acting)).orElse(null));
    }

    /** A whole of the same district that is no part itself. */
    private static FigureId whole(String whole, String id, Acting acting) {
        return acting.stores()
                .figures()
                .find(new FigureId(whole))
                .filter(found -> found.district().equals(acting.district())
                        && found.partOf() == null
                        && !found.id().value().equals(id))
                .map(DistrictFigure::id)
                .orElseThrow(() -> new IllegalArgumentException(whole));
    }

    @Override
    public void remove(String id, Acting acting) {
        stating(acting.stores()).remove(acting.actor(), acting.district(), new FigureId(id), acting.at());
    }

    private static StatingFacts<FigureId, DistrictFigure> stating(Stores stores) {
        return new StatingFacts<>(
                "figure",
                stores.figures(),
                DistrictFigure::id,
                figure -> Set.of(figure.district()),
                stores.leads(),
                stores.audit());
    }
}
