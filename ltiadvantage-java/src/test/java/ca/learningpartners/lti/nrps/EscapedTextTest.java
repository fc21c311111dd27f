package ca.learningpartners.lti.nrps;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedTextTest {
    @Proves("quirk/moodle/escaped-names")
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            O'Brien &amp; Sons       | O'Brien & Sons
            O&#039;Brien             | O'Brien
            O&#x27;Brien             | O'Brien
            &lt;b&gt;Bo&lt;/b&gt;    | <b>Bo</b>
            &amp;lt;                 | &lt;
            &quot;Bo&quot;           | ""Bo""
            &#7732;wantlen           | Ḵwantlen
            $1 \\ &amp;              | $1 \\ &
            A & B; C                 | A & B; C
            &eacute; &nope; &;       | &eacute; &nope; &;
            &#0; &#10; &#xD800;      | &#0; &#10; &#xD800;
            &#9999999; &#x10FFFF9;   | &#9999999; &#x10FFFF9;
            """)
    void a_name_is_unescaped_once_and_nothing_else_is_touched(String escaped, String name) {
        assertThat(EscapedText.unescape(escaped)).isEqualTo(name.replace("\"\"", "\""));
    }
}
