package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Figure;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.district.Nation;
import ca.learningpartners.mentorship.district.NationId;
import ca.learningpartners.mentorship.district.NationTie;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.district.Travel;
import ca.learningpartners.tool.runtime.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts two districts side by side: what makes them alike, and how far they are from each other. */
record SideBySide(District one, District other, Known known, Messages messages) {

    BesidePage page(List<BesidePage.Challenges> challenges) {
        Optional<Double> times = times();
        return new BesidePage(
                side(one),
                side(other),
                times,
                times.map(ratio -> Math.log(ratio) / Math.log(2)),
                kilometres(),
                nations(),
                communities(),
                programs(),
                challenges);
    }

    private BesidePage.Side side(District district) {
        DistrictNumber number = district.number();
        List<Community> communities = known.communitiesOf(number);
        List<School> schools = known.schoolsOf(number);
        return new BesidePage.Side(
                number.value(),
                district.name(),
                Optional.ofNullable(district.enrolment())
                        .map(figure ->
                                messages.get("districts.pupils.year", figure.value(), String.valueOf(figure.year()))),
                district.base() == null,
                communities.size(),
                (int) communities.stream().filter(each -> isRoadless(each.id())).count(),
                schools.size(),
                Spans.of(schools, known.figuresOf(number), messages));
    }

    /** A community to which ways are known, and none by land. */
    private boolean isRoadless(CommunityId community) {
        List<Travel> ways = known.travels().stream()
                .filter(travel -> travel.between().has(community))
                .toList();
        return !ways.isEmpty() && ways.stream().allMatch(Travel::isRoadless);
    }

    private Optional<Double> times() {
        Figure here = one.enrolment();
        Figure there = other.enrolment();
        return here == null || there == null || here.value() == 0 || there.value() == 0
                ? Optional.empty()
                : Optional.of((double) Math.max(here.value(), there.value()) / Math.min(here.value(), there.value()));
    }

    private Optional<Long> kilometres() {
        GeoPoint here = one.base();
        GeoPoint there = other.base();
        return here == null || there == null
                ? Optional.empty()
                : Optional.of(Math.round(known.distances().kilometres(here, there)));
    }

    private List<String> nations() {
        Set<NationId> shared = nationsOf(one.number());
        shared.retainAll(nationsOf(other.number()));
        return Known.sorted(
                        shared.stream()
                                .map(id ->
                                        Objects.requireNonNull(known.nations().get(id)))
                                .toList(),
                        messages.locale(),
                        Nation::name)
                .stream()
                .map(Nation::name)
                .toList();
    }

    private Set<NationId> nationsOf(DistrictNumber district) {
        return known.tiesOf(district).stream().map(NationTie::nation).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> communities() {
        return Known.sorted(
                        known.communitiesOf(one.number()).stream()
                                .filter(each -> each.districts().contains(other.number()))
                                .toList(),
                        messages.locale(),
                        Community::name)
                .stream()
                .map(Community::name)
                .toList();
    }

    private List<String> programs() {
        Set<String> shared = programsOf(one.number());
        shared.retainAll(programsOf(other.number()));
        return shared.stream().map(key -> Spans.word(key, messages.locale())).toList();
    }

    private Set<String> programsOf(DistrictNumber district) {
        return known.schoolsOf(district).stream()
                .flatMap(school -> school.programs().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
