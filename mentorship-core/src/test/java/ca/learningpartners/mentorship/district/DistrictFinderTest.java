package ca.learningpartners.mentorship.district;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictFinder.Found;
import ca.learningpartners.mentorship.district.DistrictFinder.Why;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictFinderTest {

    private static final DistrictFinder FINDER = new DistrictFinder(
            BundledDistricts.all(),
            BundledPlaces.communities(),
            BundledPlaces.nations(),
            BundledPlaces.nationTies(),
            List.of(new School(
                    new SchoolId("one"),
                    new DistrictNumber(93),
                    "École de l’Anse-au-Sable",
                    null,
                    "elementary",
                    new GradeSpan(0, 7),
                    Set.of(),
                    null)));

    private static List<Integer> numbers(String sought) {
        return FINDER.find(sought).stream()
                .map(found -> found.district().number().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Cariboo Chilcotin,27",
        "cariboo-chilcotin,27",
        "Cariboo–Chilcotin,27",
        "CARIBOOCHILCOTIN,27",
        "skwxwu7mesh,45",
        "Sḵwx̱wú7mesh,45",
        "ts'msyen,52",
        "tsmsyen,52",
        "ts msyen,52",
        "Ts’msyen,52",
        "gitga at,52",
        "Gitgaʼat,52",
        "hartley b,52",
        "port mcneil,85",
        "port mcneill,85",
        "ecole anse,93",
        "ÉCOLE DE L'ANSE AU SABLE,93",
        "qathet,47",
        "QATHET,47",
        "csf,93",
        "CSF,93",
        "conseil scolaire francophone de la colombie britannique,93",
        "vsb,39",
        "27,27",
        "SD27,27",
        "sd 27,27"
    })
    void a_district_is_found_however_it_is_typed(String sought, int number) {
        assertThat(numbers(sought)).containsExactly(number);
    }

    @Test
    void a_hit_says_why_in_the_name_as_its_people_spell_it() {
        Found west = FINDER.find("squamish").stream()
                .filter(found -> found.district().number().value() == 45)
                .findFirst()
                .orElseThrow();
        assertThat(west.reasons()).containsExactly(new DistrictFinder.Reason(Why.NATION, "Sḵwx̱wú7mesh"));
        assertThat(numbers("squamish")).containsExactly(45, 48);
        assertThat(numbers("nisga'a")).containsExactly(52, 92);
        assertThat(FINDER.find("nisga'a").get(1).reasons())
                .containsExactly(new DistrictFinder.Reason(Why.NAME, "Nisga’a"));
    }

    @Test
    void nothing_sought_gives_all_and_nonsense_gives_none() {
        assertThat(FINDER.find(" ’ "))
                .hasSize(60)
                .allMatch(found -> found.reasons().isEmpty());
        assertThat(numbers("zzz")).isEmpty();
        assertThat(numbers("999")).isEmpty();
        assertThat(numbers("%")).isEmpty();
    }

    @Test
    void three_letters_run_together_find_no_more_than_they_would_apart() {
        assertThat(numbers("rup")).containsExactly(52);
        assertThat(numbers("eru")).isEmpty();
    }
}
