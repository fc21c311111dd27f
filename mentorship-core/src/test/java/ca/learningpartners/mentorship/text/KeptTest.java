package ca.learningpartners.mentorship.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sḵwx̱wú7mesh",
                "Ts’msyen",
                "Gitga’at",
                "Kwakwaka’wakw",
                "qathet",
                "周慧琳 Wei-Lin Chow",
                "سُميّة الرفاعي"
            })
    void a_name_is_kept_to_the_letter(String name) {
        assertThat(Kept.line("name", name, 100))
                .isEqualTo(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC));
    }

    @Test
    void the_two_ways_to_write_an_accent_are_one_name() {
        assertThat(Kept.line("name", "E\u0301tienne", 100)).isEqualTo("Étienne");
    }

    @Test
    void a_letter_without_a_composed_form_stays_two_characters() {
        assertThat(Kept.line("name", "x\u0331", 100)).isEqualTo("x\u0331").hasSize(2);
    }

    @Test
    void text_is_refused_rather_than_cut() {
        assertThat(Kept.line("name", "abc", 3)).isEqualTo("abc");
        assertThatThrownBy(() -> Kept.line("name", "abcd", 3)).hasMessageContaining("at most 3");
        assertThatThrownBy(() -> Kept.line("name", " \u3000", 3)).hasMessageContaining("empty");
        assertThatThrownBy(() -> Kept.line("name", "a\tb", 3)).hasMessageContaining("control character");
    }

    @Test
    void what_cannot_be_seen_at_the_ends_of_a_text_is_no_part_of_it() {
        assertThat(Kept.line("name", "\u00a0\ufeffAnaïs\u200b\u200e ", 100)).isEqualTo("Anaïs");
        assertThatThrownBy(() -> Kept.line("name", "\u202e\u2066", 100)).hasMessageContaining("empty");
        assertThat(Kept.line("name", "می\u200cخواهم", 100)).isEqualTo("می\u200cخواهم");
        assertThat(Kept.line("name", "🏴\uDB40\uDC67\uDB40\uDC7F", 100)).endsWith("\uDB40\uDC7F");
    }

    @Test
    void an_id_is_one_word() {
        assertThat(Kept.id("program id", " bcssa-2026 ")).isEqualTo("bcssa-2026");
        assertThatThrownBy(() -> Kept.id("program id", "bcssa 2026")).hasMessageContaining("use a dash");
    }

    @Test
    void every_french_locale_reads_french_and_all_others_english() {
        LocalText text = new LocalText("budget", "le budget");

        assertThat(text.in(Locale.CANADA_FRENCH)).isEqualTo("le budget");
        assertThat(text.in(Locale.FRANCE)).isEqualTo("le budget");
        assertThat(text.in(Locale.CANADA)).isEqualTo("budget");
        assertThat(text.in(Locale.GERMANY)).isEqualTo("budget");
    }

    @Test
    void a_language_is_its_short_tag() {
        assertThat(new Language(" FR ")).isEqualTo(Language.FRENCH);
        assertThatThrownBy(() -> new Language("french")).hasMessageContaining("Maybe");
    }
}
