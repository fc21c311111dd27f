package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.SigningPlatform.in;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who places no links, and when a choice is not sent: whoever may not, or no longer, or chose nothing that is offered. */
class PickRefusedTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void nothing_chosen_or_something_not_offered_places_nothing() {
        try (PickScene scene = PickScene.in(TOOLS.onSqlite())) {
            Page pick = scene.open();
            for (List<String> choice : List.of(List.<String>of(), List.of("bcssa/gathering", "none/program", ""))) {
                Page page = scene.browser().submit(pick, "/selection", Map.of(), "choice", choice);
                assertThat(page.status()).isEqualTo(422);
                assertThat(page.text()).contains("Choose what shall go into your course first.");
            }
            assertThat(scene.sent()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_learner_is_told_who_places_links_and_can_send_nothing(Kind kind) {
        try (PickScene scene = PickScene.in(TOOLS.on(kind))) {
            Page refused = scene.open(PickScene.LEARNER_COMES);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.heading())
                    .isEqualTo("Links are placed by people who teach the course, or who administer the platform");
            String token = refused.token();
            for (String path : List.of("/pick/selection", "/pick/cancellation")) {
                Page page =
                        scene.browser().post(scene.tool().at(path), Map.of("token", token, "choice", "bcssa/program"));
                assertThat(page.status()).isEqualTo(409);
            }
            assertThat(scene.sent()).isEmpty();
            Page french = scene.open(PickScene.LEARNER_COMES.andThen(in("fr")));
            assertThat(french.heading()).startsWith("Les liens sont placés par les personnes qui enseignent");
        }
    }

    @Test
    void an_administrator_of_the_platform_may_and_a_mentee_of_the_program_may_not() {
        try (PickScene scene = PickScene.in(TOOLS.onSqlite())) {
            assertThat(scene.open(PickScene.ADMINISTRATOR_COMES).status()).isEqualTo(200);
            String pick = scene.tool().at("/pick");
            Browser tessa = scene.tool().signedIn("sd27", "tessa.lindqvist");
            assertThat(tessa.open(pick).status()).isEqualTo(403);
            assertThat(Browser.english().open(pick).status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_choice_is_sent_by_the_session_it_belongs_to_and_by_no_other(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        try (PickScene scene = PickScene.in(tool);
                PickScene later = PickScene.in(tool, scene.browser());
                PickScene stranger = PickScene.in(tool)) {
            Page first = scene.open();
            later.open();
            Page refused = scene.choose(first, "bcssa/program");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.heading()).startsWith("Another link was opened in this browser since");
            stranger.open();
            assertThat(stranger.browser().submit(first, "/cancellation").status())
                    .isEqualTo(409);
            assertThat(Browser.english().submit(first, "/cancellation").status())
                    .isEqualTo(401);
            assertThat(scene.sent()).isEmpty();
            assertThat(later.sent()).isEmpty();
            assertThat(stranger.sent()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_the_platform_accepts_is_gone_with_the_session(Kind kind) {
        try (PickScene scene = PickScene.in(TOOLS.on(kind))) {
            scene.open();
            RunningTool tool = scene.tool();
            assertThat(tool.count("content_request", "1 = 1")).isPositive();
            tool.database().inTransaction(handle -> handle.execute("DELETE FROM web_session"));
            assertThat(tool.count("content_request", "1 = 1")).isZero();
        }
    }

    @Test
    void settings_that_cannot_be_read_any_more_place_nothing() {
        try (PickScene scene = PickScene.in(TOOLS.onSqlite())) {
            Page pick = scene.open();
            scene.tool()
                    .database()
                    .inTransaction(handle -> handle.execute("UPDATE content_request SET settings = '{}'"));
            assertThat(scene.browser()
                            .submit(pick, "/selection", Map.of("choice", "bcssa/program"))
                            .status())
                    .isEqualTo(409);
            assertThat(scene.sent()).isEmpty();
        }
    }

    @Test
    void a_platform_that_takes_no_links_to_tools_is_told_to_whoever_asks() {
        try (PickScene scene = PickScene.in(TOOLS.onSqlite())) {
            Page page = scene.open(claims ->
                    PickScene.settings(claims).putArray("accept_types").add("file"));
            assertThat(page.text()).contains("takes no links to tools in this place");
            assertThat(page.hasForm("/selection")).isFalse();
            Page forced = scene.browser()
                    .post(scene.tool().at("/pick/selection"), Map.of("token", page.token(), "choice", "bcssa/program"));
            assertThat(forced.status()).isEqualTo(422);
            assertThat(scene.sent()).isEmpty();
            scene.browser().submit(page, "/cancellation");
            assertThat(scene.items()).isEmpty();
        }
    }

    @Test
    void a_choice_left_open_until_the_session_is_over_is_lost() {
        try (PickScene scene = PickScene.in(TOOLS.onSqlite())) {
            Page pick = scene.open();
            scene.tool().clock().advance(Duration.ofHours(11));
            assertThat(scene.browser().submit(pick, "/cancellation").status()).isEqualTo(401);
        }
    }
}
