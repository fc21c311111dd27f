package ca.learningpartners.mentorship.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"bcssa", "ptmp"})
    void every_template_asks_in_both_languages(String name) {
        ProgramTemplate template = ProgramTemplate.newest(name).orElseThrow();
        Questions standing = Questions.ofStanding(template);
        Questions confidence = Questions.ofConfidence(template);
        assertThat(standing.steps()).hasSize(4);
        assertThat(confidence.steps()).hasSize(5);
        assertThat(confidence.items()).hasSize(6);
        for (Questions asked : List.of(standing, confidence)) {
            assertThat(asked.steps()).allSatisfy(QuestionsTest::isSaidTwice);
            assertThat(asked.items()).allSatisfy(item -> {
                isSaidTwice(item.text());
                assertThat(item.name().in(Locale.CANADA_FRENCH)).isNotBlank();
                assertThat(item.key()).matches("[A-Za-z][A-Za-z0-9-]*");
            });
            assertThat(asked.items()).extracting(Questions.Item::key).doesNotHaveDuplicates();
        }
    }

    @Test
    void one_stands_in_the_principles_of_the_framework_or_where_there_are_none_in_the_objectives() {
        Questions leaders = Questions.ofStanding(ProgramTemplate.newest("bcssa").orElseThrow());
        assertThat(leaders.name()).isEqualTo("spirit-of-leadership");
        assertThat(leaders.items())
                .extracting(Questions.Item::key)
                .contains("coaching")
                .hasSize(5);
        Questions teachers = Questions.ofStanding(ProgramTemplate.newest("ptmp").orElseThrow());
        assertThat(teachers.name()).isEqualTo("ptmp");
        assertThat(teachers.items())
                .extracting(Questions.Item::key)
                .contains("O1", "O8")
                .hasSize(8);
        assertThat(leaders.take("coaching", 4)).isTrue();
        assertThat(leaders.take("coaching", 5)).isFalse();
        assertThat(leaders.take("O1", 1)).isFalse();
    }

    private static void isSaidTwice(LocalText text) {
        assertThat(text.in(Locale.CANADA)).isNotBlank().isNotEqualTo(text.in(Locale.CANADA_FRENCH));
        assertThat(text.in(Locale.CANADA_FRENCH)).isNotBlank();
    }
}
