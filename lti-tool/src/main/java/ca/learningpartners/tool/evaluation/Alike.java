package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.viewer.FigureSight;
import java.util.Map;
import java.util.Optional;

/**
 * Which districts are alike: those as remote. How remote one is, its people say of where they work; so it is told only to
 * those who may read what they say: whoever coordinates the district, and the Office.
 */
record Alike(Stores stores, ProgramId program, FigureSight sight) {

    /** The group most of whom the district’s people belong to; empty if no more than half say the same. */
    Optional<Slice> to(DistrictNumber district) {
        return sight.reads(Datum.NEEDS, district)
                ? most(stores.enrolments().remoteness(program, district))
                : Optional.empty();
    }

    private static Optional<Slice> most(Map<Integer, Integer> said) {
        int all = said.values().stream().mapToInt(Integer::intValue).sum();
        return said.entrySet().stream()
                .filter(each -> each.getValue() * 2 > all)
                .findFirst()
                .map(each -> new Slice(Dimension.REMOTENESS, String.valueOf(each.getKey())));
    }
}
