package ca.learningpartners.mentorship.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundledDistrictsTest {

    private static final Map<Integer, District> BY_NUMBER = BundledDistricts.all().stream()
            .collect(Collectors.toMap(each -> each.number().value(), Function.identity()));

    @Test
    void there_are_sixty_districts_by_number() {
        List<District> all = BundledDistricts.all();

        assertThat(all).hasSize(60);
        assertThat(all).extracting(District::number).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void names_are_spelled_as_their_owners_spell_them() {
        assertThat(BY_NUMBER.get(47).name()).isEqualTo("qathet");
        assertThat(BY_NUMBER.get(92).name()).isEqualTo("Nisga’a");
        assertThat(BY_NUMBER.get(93).name()).isEqualTo("Conseil scolaire francophone");
    }

    @Test
    void people_are_based_in_the_community_of_the_board_office() {
        GeoPoint williamsLake = BY_NUMBER.get(27).base();
        GeoPoint princeRupert = BY_NUMBER.get(52).base();

        assertThat(williamsLake).isEqualTo(new GeoPoint(52.1417, -122.1417));
        assertThat(williamsLake.kilometresTo(princeRupert)).isEqualTo(595.2, within(0.05));
    }

    @Test
    void every_district_but_the_province_wide_one_lies_in_the_province() {
        assertThat(BundledDistricts.all()).allSatisfy(each -> {
            if (each.number().value() == 93) {
                assertThat(each.base()).isNull();
            } else {
                assertThat(each.base().latitude()).isBetween(48.3, 60.0);
                assertThat(each.base().longitude()).isBetween(-139.1, -114.0);
            }
        });
    }

    @Test
    void every_enrolment_has_its_year_and_source() {
        assertThat(BundledDistricts.all()).extracting(District::enrolment).allSatisfy(figure -> {
            assertThat(figure.value()).isPositive();
            assertThat(figure.year()).isEqualTo(2020);
            assertThat(figure.source()).contains("open data");
        });
        assertThat(BY_NUMBER.get(27).enrolment().value()).isEqualTo(4413);
        assertThat(BY_NUMBER.get(36).enrolment().value()).isEqualTo(71_936);
    }
}
