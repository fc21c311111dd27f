package ca.learningpartners.demolms.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void every_wording_is_there_in_both_languages() {
        assertThat(Texts.in("fr").keys()).isEqualTo(Texts.in("en").keys());
    }

    @Test
    void a_missing_wording_names_itself() {
        assertThatThrownBy(() -> Texts.in("en").text("no.such")).hasMessageContaining("no.such");
    }

    @Test
    void what_is_given_fills_the_places_of_a_wording() {
        assertThat(Texts.in("fr").text("course.launch-as", "Anaïs N’Diaye"))
                .isEqualTo("Ouvrir en tant que Anaïs N’Diaye");
    }
}
