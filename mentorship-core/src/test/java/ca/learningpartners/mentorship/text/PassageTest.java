package ca.learningpartners.mentorship.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of several lines, as people and their other programs write them. */
class PassageTest {

    @Test
    void line_breaks_of_every_kind_become_one_kind_and_the_rest_stays() {
        assertThat(Passage.of("\uFEFF one\r\ntwo\rthree\u2028four\u000Bfive\n\n", 100))
                .isEqualTo("one\ntwo\nthree\nfour\nfive");
        assertThat(Passage.of("Sḵwx̱wú7mesh\tGitga’at 👩🏽‍🚀", 100)).isEqualTo("Sḵwx̱wú7mesh\tGitga’at 👩🏽‍🚀");
        assertThat(Passage.of("e\u0301", 100)).isEqualTo("é");
    }

    @Test
    void marks_that_turn_the_direction_round_are_kept_within_the_text() {
        assertThat(Passage.of("a \u202Egpj b", 100)).isEqualTo("a \u202Egpj b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u200B\u2060", "\u202E\u202C"})
    void what_nobody_can_see_is_nothing(String typed) {
        assertThat(Passage.of(typed, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301\u0302\u0303", "\u0301 \u0301", "\u20DD"})
    void marks_without_a_letter_are_refused(String typed) {
        assertRefused(typed, "text-unreadable");
    }

    @Test
    void a_megabyte_and_a_bell_are_refused() {
        assertRefused("x".repeat(1_048_576), "text-too-long");
        assertRefused("ding\u0007dong", "text-control");
        assertThat(Passage.of("x".repeat(100), 100)).hasSize(100);
    }

    @Test
    void a_value_that_was_never_made_so_is_no_passage() {
        assertThatThrownBy(() -> Passage.require("note", " x", 10)).hasMessageContaining("Passage.of");
    }

    private static void assertRefused(String typed, String code) {
        assertThatThrownBy(() -> Passage.of(typed, 100))
                .isInstanceOf(RefusedException.class)
                .hasMessage(code);
    }
}
