package ca.learningpartners.mentorship.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    cariboo chilcotin | Cariboo–Chilcotin
                    Cariboo-Chilcotin | Cariboo–Chilcotin
                    CARIBOO CHIL      | Cariboo–Chilcotin
                    chilcotin         | Cariboo–Chilcotin
                    skwxwu7mesh       | Sḵwx̱wú7mesh
                    ts'msyen          | Ts’msyen
                    tsmsyen           | Ts’msyen
                    ecole             | École de l’Anse-au-sable
                    gitgaat           | Gitga’at
                    coeur             | Cœur des Îles
                    strasse           | Straße
                    wetsuweten        | Wet’suwet’en
                    kwakwakawakw      | Kwakwaka’wakw
                    nguyen            | Nguyễn
                    lodz              | Łódź
                    """)
    void what_is_typed_finds_what_is_written(String typed, String written) {
        assertThat(SearchKey.finds(typed, written)).isTrue();
    }

    @Test
    void every_word_has_to_begin_a_word() {
        assertThat(SearchKey.finds("cotin", "Cariboo–Chilcotin")).isFalse();
        assertThat(SearchKey.finds("cariboo quesnel", "Cariboo–Chilcotin")).isFalse();
    }

    @Test
    void nothing_typed_finds_everything_and_has_no_words() {
        assertThat(SearchKey.words(" – ")).isEmpty();
        assertThat(SearchKey.finds("", "qathet")).isTrue();
    }
}
