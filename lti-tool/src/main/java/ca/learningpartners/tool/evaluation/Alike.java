package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.viewer.FigureSight;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which districts are alike: those as remote. How remote one is, its people say of where they work; so it is told only to
 * those who may read what they say: whoever coordinates the district, and the Office.
 */
record Alike(Stores stores, ProgramId program, FigureSight sight) {

    /** The group most of whom the district’s people belong to; empty if no more than half say the same. */
    Optional<Slice> to(DistrictNumber district) {
        return sight.reads(Datum.NEEDS, district) ? most(said(district)) : Optional.empty();
    }

    private Stream<Integer> said(DistrictNumber district) {
        Stream<Setting> mentees = stores.enrolments().mentees(program).stream()
                .filter(each -> isOf(each.person(), district))
                .map(each -> each.setting());
        Stream<Setting> mentors = stores.enrolments().mentors(program).stream()
                .filter(each -> isOf(each.person(), district))
                .map(each -> each.setting());
        return Stream.concat(mentees, mentors).map(Setting::remoteness).filter(Objects::nonNull);
    }

    private static boolean isOf(Participant person, DistrictNumber district) {
        return district.equals(person.district());
    }

    private static Optional<Slice> most(Stream<Integer> said) {
        Map<Integer, Long> counts = said.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .filter(each -> each.getValue() * 2 > all)
                .findFirst()
                .map(each -> new Slice(Dimension.REMOTENESS, String.valueOf(each.getKey())));
    }
}
