package ca.learningpartners.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"bcssa-2026", "PTMP_2026.1", "7", ".b"})
    void a_word_of_an_address_is_an_id(String text) {
        assertThat(ProgramId.parse(text)).contains(new ProgramId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "été", "two words", "a?b", "a%2e"})
    void what_would_mean_something_else_in_an_address_is_none(String text) {
        assertThat(ProgramId.parse(text)).isEmpty();
        assertThatThrownBy(() -> new ProgramId(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“" + text + "”");
    }

    @Test
    void sixty_four_characters_are_the_most() {
        assertThat(ProgramId.parse("x".repeat(64))).isPresent();
        assertThat(ProgramId.parse("x".repeat(65))).isEmpty();
    }
}
