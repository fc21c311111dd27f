package ca.learningpartners.lti.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @Test
    void an_object_is_read() {
        assertThat(StrictJson.object("{\"a\":1}").orElseThrow().get("a").intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "[]", "{", "{\"a\":1,\"a\":2}", "{} {}", "{'a':1}", "{\"a\":NaN}"})
    void anything_else_is_no_document(String text) {
        assertThat(StrictJson.object(text)).isEmpty();
    }

    @Test
    void numbers_without_end_and_endless_depth_are_no_document() {
        assertThat(StrictJson.object("{\"a\":" + "9".repeat(65) + "}")).isEmpty();
        assertThat(StrictJson.object("{\"a\":".repeat(33) + "1" + "}".repeat(33)))
                .isEmpty();
        assertThat(StrictJson.object("{\"a\":".repeat(32) + "1" + "}".repeat(32)))
                .isPresent();
    }
}
