package ca.learningpartners.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrameworkTest {

    @Test
    void the_senior_leaders_program_is_built_on_five_principles_in_the_order_of_its_text() {
        Framework spirit =
                ProgramTemplate.newest("bcssa").orElseThrow().framework().orElseThrow();

        assertThat(spirit.title().en()).isEqualTo("The Spirit of Leadership");
        assertThat(spirit.principles())
                .extracting(principle -> principle.name().in(Locale.ENGLISH))
                .containsExactly(
                        "Networking", "Collaboration", "Professional inquiry", "Coaching", "Capacity building");
        assertThat(spirit.find(new PrincipleKey("coaching"))
                        .orElseThrow()
                        .name()
                        .in(Locale.CANADA_FRENCH))
                .isEqualTo("Accompagnement");
    }

    @Test
    void a_program_whose_text_names_no_principles_has_none() {
        assertThat(ProgramTemplate.newest("ptmp").orElseThrow().framework()).isEmpty();
    }

    @Test
    void a_version_that_is_not_there_is_refused_by_name() {
        assertThatThrownBy(() -> Framework.load("spirit-of-leadership", 99))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("spirit-of-leadership in version 99");
    }
}
