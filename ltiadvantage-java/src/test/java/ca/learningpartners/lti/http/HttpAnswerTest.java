package ca.learningpartners.lti.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAnswerTest {
    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00.900Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sat, 21 Nov 2026 18:00:00 GMT  | 0
            Sat, 21 Nov 2026 18:04:00 GMT  | 240
            Sat, 21 Nov 2026 17:58:59 GMT  | -61
            """)
    void the_date_tells_how_far_the_other_clock_is_ahead(String date, long seconds) {
        assertThat(answer(Map.of("Date", List.of(date))).clockAhead(NOW)).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void an_answer_out_of_a_cache_is_as_old_as_the_cache_says() {
        Map<String, List<String>> headers =
                Map.of("date", List.of("Sat, 21 Nov 2026 17:50:00 GMT"), "age", List.of("600"));
        assertThat(answer(headers).clockAhead(NOW)).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-11-21T18:00:00Z", "Sun, 21 Nov 2026 18:00:00 GMT"})
    void a_date_that_is_none_tells_nothing(String date) {
        assertThat(answer(Map.of("Date", List.of(date))).clockAhead(NOW)).isEmpty();
        assertThat(answer(Map.of()).clockAhead(NOW)).isEmpty();
    }

    private static HttpAnswer answer(Map<String, List<String>> headers) {
        return new HttpAnswer(200, headers, "");
    }
}
