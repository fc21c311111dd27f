package ca.learningpartners.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ProgramTemplateTest {

    static final List<String> NAMES = ProgramTemplate.NAMES;

    private static ProgramTemplate template(String name) {
        return ProgramTemplate.newest(name).orElseThrow();
    }

    private static Stream<LocalText> texts(ProgramTemplate template) {
        return Stream.of(
                        Stream.of(
                                template.title(),
                                template.terms().mentee(),
                                template.terms().mentor()),
                        template.objectives().stream().flatMap(each -> Stream.of(each.name(), each.text())),
                        template.topics().values().stream(),
                        Stream.of(
                                template.charter().purpose(),
                                template.charter().reach(),
                                template.charter().limits()),
                        template.charter().confidence().stream())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void a_template_says_everything_in_both_languages(String name) {
        assertThat(texts(template(name)))
                .allSatisfy(text -> assertThat(text.en()).isNotEqualToIgnoringCase(text.fr()));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void a_template_never_says_the_same_thing_twice(String name) {
        assertThat(texts(template(name)).map(LocalText::en)).doesNotHaveDuplicates();
        assertThat(texts(template(name)).map(LocalText::fr)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void french_is_set_as_french(String name) {
        assertThat(texts(template(name)).map(LocalText::fr)).noneMatch(fr -> fr.contains("'") || fr.contains("\""));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void the_objectives_are_numbered_in_the_order_of_the_text(String name) {
        var codes = template(name).objectives().stream().map(each -> each.code().value());
        int count = template(name).objectives().size();
        assertThat(codes)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count).mapToObj(i -> "O" + i).toList());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void the_name_of_an_objective_fits_a_button(String name) {
        assertThat(template(name).objectives().stream()
                        .map(Objective::name)
                        .flatMap(each -> Stream.of(each.en(), each.fr())))
                .allSatisfy(text -> assertThat(text.split(" ")).hasSizeBetween(2, 5));
    }

    @Test
    void the_leaders_program_has_the_twelve_objectives_of_its_text() {
        assertThat(template("bcssa").objectives()).hasSize(12);
        assertThat(template("bcssa").objectives().get(4).text().en())
                .isEqualTo(
                        "To strengthen contextual literacy through the exploration of common needs and emerging challenges");
    }

    @Test
    void the_leaders_meet_in_august_november_and_april() {
        assertThat(template("bcssa").gatherings()).containsExactly(Month.AUGUST, Month.NOVEMBER, Month.APRIL);
        assertThat(template("ptmp").gatherings()).isEmpty();
    }

    @Test
    void leaders_are_matched_one_to_one_across_districts_for_two_years() {
        assertThat(template("bcssa").policies())
                .containsAllEntriesOf(Map.of(
                        PolicyKey.ELIGIBILITY_MONTHS,
                        new Policy(PolicyKey.ELIGIBILITY_MONTHS, 24, PolicyMode.LOCKED),
                        PolicyKey.MENTOR_CAPACITY,
                        new Policy(PolicyKey.MENTOR_CAPACITY, 1, PolicyMode.LOCKED),
                        PolicyKey.SAME_DISTRICT,
                        new Policy(PolicyKey.SAME_DISTRICT, 0, PolicyMode.LOCKED)));
    }

    @Test
    void a_district_sets_how_many_teachers_a_mentor_accompanies() {
        assertThat(template("ptmp").policy(PolicyKey.MENTOR_CAPACITY).mode()).isEqualTo(PolicyMode.LOCAL);
    }

    @Test
    void an_offer_expires_after_it_was_brought_up_again() {
        assertThat(NAMES.stream().map(ProgramTemplateTest::template))
                .allSatisfy(each -> assertThat(
                                each.policy(PolicyKey.OFFER_NUDGE_DAYS).value())
                        .isLessThan(each.policy(PolicyKey.OFFER_EXPIRY_DAYS).value()));
    }

    @Test
    void an_unknown_template_is_absent_and_an_unknown_version_is_refused() {
        assertThat(ProgramTemplate.newest("../bcssa")).isEmpty();
        assertThatThrownBy(() -> ProgramTemplate.load("bcssa", 99))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version 99");
    }
}
