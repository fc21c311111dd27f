package ca.learningpartners.mentorship.matching;

import static ca.learningpartners.mentorship.matching.People.POLICY;
import static ca.learningpartners.mentorship.matching.People.PRINCE_RUPERT;
import static ca.learningpartners.mentorship.matching.People.TODAY;
import static ca.learningpartners.mentorship.matching.People.WILLIAMS_LAKE;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.BundledDistricts;
import ca.learningpartners.mentorship.district.BundledPlaces;
import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.CommunityPair;
import ca.learningpartners.mentorship.district.Distances;
import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.district.Travel;
import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How far people travel counts in a match; a district without a place is at no disadvantage. */
class TravelTest {

    private static final Mentee ODILE = People.mentee(draft -> {});
    private static final Mentor BERTRAND = People.mentor(draft -> {});
    private static final Distances BY_WATER = Distances.of(
            List.of(community("lake", WILLIAMS_LAKE), community("port", PRINCE_RUPERT)),
            List.of(new Travel(
                    CommunityPair.of(new CommunityId("lake"), new CommunityId("port")),
                    Set.of(TravelMode.WATER),
                    null,
                    1200)));

    private static Community community(String id, GeoPoint at) {
        return new Community(new CommunityId(id), id, List.of(), at, null, Set.of(), Set.of());
    }

    private static Cohort cohort(Mentee mentee, Distances distances) {
        return new Cohort(List.of(mentee), List.of(BERTRAND), Map.of(), Wishes.NONE, Set.of(), distances);
    }

    private static int geography(Proposal proposal) {
        return proposal.pairs().get(0).contributions().stream()
                .filter(part -> part.criterion() == Criterion.GEOGRAPHY)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void the_way_people_go_counts_instead_of_the_straight_line() {
        Proposal straight = Matching.match(cohort(ODILE, Distances.STRAIGHT), POLICY, TODAY);
        Proposal travelled = Matching.match(cohort(ODILE, BY_WATER), POLICY, TODAY);
        assertThat(geography(straight)).isEqualTo(Nearness.at(WILLIAMS_LAKE.kilometresTo(PRINCE_RUPERT)));
        assertThat(geography(travelled)).isEqualTo(Nearness.at(1200));
        assertThat(Matching.match(cohort(ODILE, BY_WATER), POLICY, TODAY)).isEqualTo(travelled);
        MeasuredCohort.of(cohort(ODILE, BY_WATER), POLICY, TODAY)
                .table(POLICY)
                .visit((mentee, mentor, score) ->
                        assertThat(score).isEqualTo(travelled.pairs().get(0).score()));
    }

    @Test
    void the_inputs_of_a_run_say_what_its_distances_were_worked_out_with() {
        MatchInputs straight = MatchInputs.of(cohort(ODILE, Distances.STRAIGHT), POLICY, TODAY);
        MatchInputs travelled = MatchInputs.of(cohort(ODILE, BY_WATER), POLICY, TODAY);
        assertThat(travelled.answers()).startsWith(straight.answers()).isNotEqualTo(straight.answers());
        assertThat(travelled.answers().substring(straight.answers().length()).lines())
                .containsExactly(
                        "from_latitude,from_longitude,to_latitude,to_longitude,kilometres",
                        "52.1417,-122.1417,54.315,-130.3208,1200");
    }

    @Test
    void what_the_library_brings_changes_no_distance() {
        assertThat(Distances.of(BundledPlaces.communities(), BundledPlaces.travels()))
                .isSameAs(Distances.STRAIGHT);
    }

    @Test
    void a_mentee_of_a_district_without_a_place_is_matched_by_the_other_five_criteria() {
        District francophone = BundledDistricts.find(new DistrictNumber(93)).orElseThrow();
        Setting nowhere = new Setting(null, null, 2, Map.of(), Set.of(), null).within(francophone);
        Mentee placeless = People.mentee(draft -> draft.setting = nowhere);
        assertThat(nowhere.base()).isNull();
        for (Distances distances : List.of(Distances.STRAIGHT, BY_WATER)) {
            List<Contribution> parts = Matching.match(cohort(placeless, distances), POLICY, TODAY)
                    .pairs()
                    .get(0)
                    .contributions();
            assertThat(parts).extracting(Contribution::criterion).doesNotContain(Criterion.GEOGRAPHY);
            assertThat(parts.stream().mapToInt(Contribution::weight).sum()).isBetween(999_998, 1_000_002);
        }
    }

    @Test
    void somebody_of_that_district_who_names_a_community_is_as_near_as_anybody() {
        Mentee placed =
                People.mentee(draft -> draft.setting = new Setting(WILLIAMS_LAKE, null, null, Map.of(), Set.of(), null)
                        .within(BundledDistricts.find(new DistrictNumber(93)).orElseThrow()));
        assertThat(geography(Matching.match(cohort(placed, BY_WATER), POLICY, TODAY)))
                .isEqualTo(Nearness.at(1200));
    }
}
