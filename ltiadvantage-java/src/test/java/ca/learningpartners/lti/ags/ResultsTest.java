package ca.learningpartners.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import ca.learningpartners.lti.service.ServicePlatform;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a gradebook says of many people, and of some too many, over real HTTP. */
class ResultsTest {
    private static final String RESULTS = "/items/6/results";

    private final ServicePlatform platform = new ServicePlatform();
    private final URI lineItem = platform.at("/items/6");
    private final Results results = new Results(platform.client);

    @AfterEach
    void close() {
        platform.close();
    }

    private void answer(String body) {
        platform.server.on(RESULTS, 200, "application/vnd.ims.lis.v2.resultcontainer+json", body);
    }

    private static String ofPeople(int people) {
        return IntStream.range(0, people).mapToObj(ResultsTest::result).collect(Collectors.joining(",", "[", "]"));
    }

    private static String result(int person) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"https://lms.example.ca/lineitems/6/results/%1$d\",\"userId\":\"u%1$d\","
                        + "\"resultScore\":0.83,\"resultMaximum\":1,\"comment\":\"Well done.\"}",
                person);
    }

    private ServiceFailed failure() {
        ServiceFailed failed =
                catchThrowableOfType(ServiceFailed.class, () -> results.list(platform.registration(), lineItem));
        assertThat(failed).isNotNull();
        return failed;
    }

    @Test
    void a_course_of_50000_is_read_from_one_page() throws Exception {
        answer(ofPeople(50_000));
        assertThat(results.list(platform.registration(), lineItem))
                .hasSize(50_000)
                .last()
                .extracting(Result::user)
                .isEqualTo(new Subject("u49999"));
    }

    @Test
    void a_list_that_is_too_long_is_said_to_be_and_names_nobody() {
        answer(ofPeople(50_001));
        ServiceFailed failed = failure();
        assertThat(failed.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(failed).hasMessageContaining("more than 50000");
        assertThat(failed.platformText()).isEmpty();
    }

    @Test
    void a_course_may_come_ten_by_ten() throws Exception {
        platform.server.on(RESULTS, exchange -> {
            int page = platform.server.asked(RESULTS).size();
            if (page < 600) {
                exchange.getResponseHeaders().add("Link", "<" + RESULTS + "?page=" + page + ">; rel=\"next\"");
            }
            LoopbackServer.answer(exchange, 200, "application/json", "[" + result(page) + "]");
        });
        assertThat(results.list(platform.registration(), lineItem)).hasSize(600);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"userId\":\"u1\",\"resultScore\":0.83},",
                "[{\"userId\":\"u1\",\"resultScore\":0.83},7]",
                "[{\"userId\":\"u1\",\"resultScore\":0.83}]]",
                "[{\"userId\":\"u1\",\"resultScore\":0.83,\"resultScore\":0.9}]",
                "{\"userId\":\"u1\",\"resultScore\":0.83}",
                "[{\"userId\":\"u1\",\"resultScore\":1e999}]",
                "[{\"userId\":\"u1\",\"resultScore\":1,\"resultMaximum\":-1e999}]",
                "[{\"userId\":7,\"resultScore\":0.83}]",
                "u1 0.83",
                ""
            })
    void what_is_no_list_of_results_is_nonsense_and_is_not_repeated(String body) {
        answer(body);
        ServiceFailed failed = failure();
        assertThat(failed.reason()).isEqualTo(Reason.ANSWER_INVALID);
        assertThat(failed.platformText()).isEmpty();
        assertThat(failed.getMessage()).doesNotContain("u1", "0.83");
    }

    @Test
    void a_list_whose_next_page_cannot_be_followed_names_nobody() {
        platform.server.on(RESULTS, exchange -> {
            exchange.getResponseHeaders().add("Link", "<" + RESULTS + ">; rel=\"next\"");
            LoopbackServer.answer(exchange, 200, "application/json", ofPeople(1));
        });
        ServiceFailed failed = failure();
        assertThat(failed.reason()).isEqualTo(Reason.ANSWER_INVALID);
        assertThat(failed.platformText()).isEmpty();
    }

    @Test
    void numbers_of_any_other_size_are_numbers() throws Exception {
        answer("[{\"userId\":\"u1\",\"resultScore\":1e-999,\"resultMaximum\":1e300},"
                + "{\"userId\":\"u2\",\"resultScore\":\"8\"}]");
        assertThat(results.list(platform.registration(), lineItem))
                .satisfiesExactly(
                        one -> assertThat(one.score().orElseThrow()).isZero(),
                        other -> assertThat(other.score()).isEmpty());
    }
}
