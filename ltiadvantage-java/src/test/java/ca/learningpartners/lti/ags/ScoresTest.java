package ca.learningpartners.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import ca.learningpartners.lti.service.ServicePlatform;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores and results over real HTTP, with what a real Moodle was heard to say. */
class ScoresTest {
    private static final String SCORES = "/services.php/2/lineitems/6/lineitem/scores";
    private static final String RESULTS = "/services.php/2/lineitems/6/lineitem/results";
    private static final Instant NOW = Instant.parse("2026-11-21T16:51:11.383Z");
    private static final Subject STUDENT = new Subject("6");
    private static final Score SCORE =
            Score.completed(STUDENT, new BigDecimal("7.5"), BigDecimal.TEN, NOW).withComment("Bravo – Ḵ");

    private final ServicePlatform platform = new ServicePlatform();
    private final URI lineItem = platform.at("/services.php/2/lineitems/6/lineitem?type_id=1");
    private final Scores scores = new Scores(platform.client);
    private final Results results = new Results(platform.client);

    @AfterEach
    void close() {
        platform.close();
    }

    private ScoreOutcome post(int status, String body) throws ServiceFailed {
        platform.server.on(SCORES, status, "application/vnd.ims.lis.v1.score+json; charset=utf-8", body);
        return scores.post(platform.registration("moodle"), lineItem, SCORE);
    }

    private ServiceFailed failure(int status, String body) {
        ServiceFailed failed = catchThrowableOfType(ServiceFailed.class, () -> post(status, body));
        assertThat(failed).isNotNull();
        return failed;
    }

    @Proves({"certification/ags/score", "quirk/moodle/type-id"})
    @Test
    void a_score_goes_below_the_line_item_and_before_its_query_on_one_line() throws Exception {
        assertThat(post(200, "")).isEqualTo(ScoreOutcome.ACCEPTED);
        LoopbackServer.Asked asked = platform.server.asked(SCORES).get(0);
        assertThat(asked.query()).isEqualTo("type_id=1");
        assertThat(asked.header("Content-type")).isEqualTo("application/vnd.ims.lis.v1.score+json");
        assertThat(asked.body())
                .isEqualTo("{\"userId\":\"6\",\"scoreGiven\":7.5,\"scoreMaximum\":10,"
                        + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\","
                        + "\"timestamp\":\"2026-11-21T16:51:11.383Z\",\"comment\":\"Bravo – Ḵ\"}");
        assertThat(platform.server.asked(ServicePlatform.TOKEN).get(0).body()).endsWith("score");
    }

    @Proves({"quirk/canvas/submitted-at", "quirk/blackboard/zone"})
    @Test
    void a_timestamp_has_a_fraction_even_on_the_second() throws Exception {
        Instant second = Instant.parse("2026-11-21T16:51:11Z");
        JsonNode json = new JsonMapper()
                .readTree(Score.completed(STUDENT, BigDecimal.ZERO, new BigDecimal("100"), second)
                        .withWork(second.minusSeconds(60), second)
                        .toJson());
        assertThat(json.get("timestamp").textValue()).isEqualTo("2026-11-21T16:51:11.000Z");
        assertThat(json.get("scoreGiven").intValue()).isZero();
        assertThat(json.at("/submission/submittedAt").textValue()).isEqualTo("2026-11-21T16:51:11.000Z");
        assertThat(json.at("/submission/startedAt").textValue()).isEqualTo("2026-11-21T16:50:11.000Z");
    }

    @Test
    void a_score_that_takes_a_grade_away_says_so_by_its_name() {
        assertThat(Score.cleared(STUDENT, NOW).toJson())
                .doesNotContain("scoreGiven", "scoreMaximum")
                .contains("\"gradingProgress\":\"NotReady\"");
        assertThat(Score.withoutGrade(STUDENT, ActivityProgress.SUBMITTED, GradingProgress.PENDING_MANUAL, NOW)
                        .withSubmission(NOW)
                        .toJson())
                .contains("Submitted", "PendingManual", "submittedAt")
                .doesNotContain("scoreMaximum");
    }

    @ParameterizedTest
    @CsvSource({"204, ''", "200, '{\"resultUrl\":\"https://canvas.example.ca/r/1\"}'", "201, ''"})
    void other_platforms_agree_in_other_ways(int status, String body) throws Exception {
        assertThat(post(status, body)).isEqualTo(ScoreOutcome.ACCEPTED);
    }

    @Test
    void success_with_an_empty_list_is_a_failure() {
        assertThat(failure(200, "[]").reason()).isEqualTo(Reason.ANSWER_INVALID);
    }

    @Proves("quirk/moodle/not-gradable")
    @Test
    void what_is_not_newer_or_not_gradable_is_final_and_no_failure() throws Exception {
        assertThat(post(409, "[]")).isEqualTo(ScoreOutcome.NOT_NEWER);
        assertThat(post(400, "[]")).isEqualTo(ScoreOutcome.NOT_GRADABLE);
        assertThat(post(422, "User not found in course or is not a student")).isEqualTo(ScoreOutcome.NOT_GRADABLE);
    }

    @Test
    void a_fault_of_ours_is_not_laid_at_the_persons_door() {
        ServiceFailed failed = failure(400, "{ \"status\": 400, \"reason\": \"No handler found\" }");
        assertThat(failed.reason()).isEqualTo(Reason.REJECTED);
        assertThat(failed.isWorthRetrying()).isFalse();
    }

    @Test
    void a_platform_that_is_busy_or_broken_is_worth_another_try_when_it_says() {
        platform.server.on(SCORES, exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "120");
            LoopbackServer.answer(exchange, 429, "text/plain", "");
        });
        ServiceFailed busy =
                catchThrowableOfType(ServiceFailed.class, () -> scores.post(platform.registration(), lineItem, SCORE));
        assertThat(busy.isWorthRetrying()).isTrue();
        assertThat(busy.retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(failure(500, "").isWorthRetrying()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "                        , 16:51:11.383456Z, 16:51:11.383Z",
        "2026-11-21T16:51:10.999Z, 16:51:11.000Z,    16:51:11Z",
        "2026-11-21T16:51:11.001Z, 16:51:11.900Z,    16:51:12Z",
        "2026-11-21T16:51:11Z,     16:51:11Z,        16:51:12Z",
        "2026-11-21T17:00:00.500Z, 16:51:11Z,        17:00:01Z"
    })
    void the_next_timestamp_is_in_a_later_second_than_the_one_before(Instant before, String now, String next) {
        assertThat(ScoreTimes.next(Optional.ofNullable(before), Instant.parse("2026-11-21T" + now)))
                .isEqualTo(Instant.parse("2026-11-21T" + next));
    }

    @Test
    void points_make_sense_and_no_score_names_its_person() {
        assertThat(SCORE.toString()).doesNotContain("Bravo", "7.5", "Subject");
        assertThatThrownBy(() -> Score.completed(STUDENT, BigDecimal.ONE.negate(), BigDecimal.ONE, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Score.completed(STUDENT, BigDecimal.ONE, BigDecimal.ZERO, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SCORE.withWork(NOW, NOW.minusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void results_are_read_without_a_limit_and_a_person_without_a_grade_has_none() throws Exception {
        platform.server.on(
                RESULTS,
                200,
                "application/vnd.ims.lis.v2.resultcontainer+json",
                "[{\"id\":\"x\",\"userId\":\"6\",\"resultScore\":15,\"resultMaximum\":20,\"comment\":\"é <b>\"},"
                        + "{\"id\":\"y\",\"userId\":\"8\",\"resultScore\":null,\"comment\":null}]");
        assertThat(results.list(platform.registration(), lineItem))
                .containsExactly(
                        new Result(
                                STUDENT,
                                Optional.of(BigDecimal.valueOf(15)),
                                Optional.of(BigDecimal.valueOf(20)),
                                Optional.of("é <b>")),
                        new Result(new Subject("8"), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(results.of(platform.registration(), lineItem, new Subject("9")))
                .isEmpty();
        LoopbackServer.Asked asked = platform.server.asked(RESULTS).get(0);
        assertThat(asked.query()).isEqualTo("type_id=1");
        assertThat(asked.header("Accept")).isEqualTo("application/vnd.ims.lis.v2.resultcontainer+json");
        assertThat(platform.server.asked(RESULTS).get(1).query()).isEqualTo("type_id=1&user_id=9");
    }

    @Test
    void a_result_of_nobody_is_nonsense() {
        platform.server.on(RESULTS, 200, "application/json", "[{\"resultScore\":1}]");
        ServiceFailed failed =
                catchThrowableOfType(ServiceFailed.class, () -> results.list(platform.registration(), lineItem));
        assertThat(failed.reason()).isEqualTo(Reason.ANSWER_INVALID);
    }
}
