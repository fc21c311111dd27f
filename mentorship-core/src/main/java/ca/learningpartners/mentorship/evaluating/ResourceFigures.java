package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.RESOURCES;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.ResourceFacts;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What everybody can read. */
final class ResourceFigures implements Source {

    static final Measure PUBLISHED = new Measure("resources-published", RESOURCES, Unit.THINGS, Datum.PUBLIC_WORK);
    static final Measure BOTH = new Measure("resources-in-both", RESOURCES, Unit.THINGS, Datum.PUBLIC_WORK);

    private final FactsAtHand hand;

    ResourceFigures(FactsAtHand hand) {
        this.hand = hand;
    }

    @Override
    public void fill(Sheet sheet) {
        List<ResourceFacts> published = hand.facts().resources(sheet.program().id(), hand.asOf(sheet));
        count(sheet, PUBLISHED, published);
        count(
                sheet,
                BOTH,
                published.stream().filter(ResourceFacts::isInBothLanguages).toList());
    }

    private static void count(Sheet sheet, Measure measure, List<ResourceFacts> resources) {
        sheet.things(measure, Slice.EVERYBODY, resources.size());
        Map<DistrictNumber, Long> districts = resources.stream()
                .collect(Collectors.groupingBy(ResourceFacts::district, TreeMap::new, Collectors.counting()));
        districts.forEach((district, number) -> sheet.things(measure, Slice.district(district.value()), number));
    }

    @Override
    public List<Definition> definitions() {
        return List.of(Definition.of(PUBLISHED, Statement.RESOURCES), Definition.of(BOTH, Statement.RESOURCES));
    }
}
