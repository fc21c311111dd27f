package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.SigningPlatform.DEEP_LINKING;
import static ca.learningpartners.tool.running.SigningPlatform.INSTRUCTOR;
import static ca.learningpartners.tool.running.SigningPlatform.LEARNER;
import static ca.learningpartners.tool.running.SigningPlatform.in;
import static ca.learningpartners.tool.running.SigningPlatform.message;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.SigningPlatform;
import ca.learningpartners.tool.running.Tools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever teaches a course chooses what links in it open; the choice goes back signed, to their platform alone. */
class PickTest {

    private static final String REQUEST = "LtiDeepLinkingRequest";
    private static final Consumer<ObjectNode> TEACHER = message(REQUEST, INSTRUCTOR, Map.of());
    private static final JsonMapper JSON = new JsonMapper();

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void two_links_with_their_titles_and_columns_go_back_signed(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        try (SigningPlatform platform = of27(tool)) {
            Browser browser = Browser.english();
            Page pick = open(platform, browser, TEACHER.andThen(accepting(true)));
            assertThat(pick.status()).isEqualTo(200);
            assertThat(pick.address().getPath()).isEqualTo("/pick");
            assertThat(pick.html().select("input[name=choice]").eachAttr("type"))
                    .containsOnly("checkbox");
            assertThat(pick.html().select("header a")).isEmpty();
            browser.submit(
                    pick,
                    "/selection",
                    Map.of("title.bcssa/contact", "  Wet’suwet’en: e\u0301crire  ", "column", "yes"),
                    "choice",
                    List.of("bcssa/program", "bcssa/contact"));

            JsonNode answer = answer(tool, platform);
            assertThat(answer.path("iss").asText()).isEqualTo("signing-platform-client");
            assertThat(answer.path("aud").asText()).isEqualTo(platform.issuer());
            assertThat(answer.path("iat").asLong())
                    .isLessThan(tool.clock().instant().getEpochSecond());
            assertThat(answer.path(DEEP_LINKING + "data").asText()).isEqualTo("op=que & \"data\"");
            assertThat(answer.path(DEEP_LINKING + "msg").asText()).isEqualTo("2 links were placed.");
            JsonNode items = answer.path(DEEP_LINKING + "content_items");
            assertThat(items).hasSize(2);
            JsonNode contact = items.get(1);
            assertThat(contact.path("type").asText()).isEqualTo("ltiResourceLink");
            assertThat(contact.path("url").asText()).isEqualTo(tool.at("/lti/launch"));
            assertThat(contact.path("title").asText()).isEqualTo("Wet’suwet’en: \u00e9crire");
            assertThat(contact.path("custom").toString()).contains("\"program\":\"bcssa\"", "\"view\":\"contact\"");
            assertThat(contact.path("lineItem").path("scoreMaximum").asInt()).isEqualTo(1);
            assertThat(contact.path("lineItem").path("resourceId").asText()).isEqualTo("bcssa/contact");
            assertThat(contact.path("lineItem").path("tag").asText()).isEqualTo("completion");
            assertThat(contact.path("lineItem").path("label").asText())
                    .isEqualTo("Wet’suwet’en: \u00e9crire (completed)");
            assertThat(Browser.english()
                            .open(contact.path("icon").path("url").asText())
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_page_that_sends_it_may_post_to_the_platform_and_no_other_page_may() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of27(tool)) {
            Browser browser = Browser.english();
            Page pick = open(platform, browser, TEACHER.andThen(accepting(true)));
            assertThat(pick.header("Content-Security-Policy")).contains("form-action 'self';");
            Page sending = browser.submitOnce(pick, "/cancellation");
            assertThat(sending.header("Content-Security-Policy"))
                    .contains("form-action 'self' " + platform.issuer() + ";");
            assertThat(sending.html().select("form#post").attr("action"))
                    .isEqualTo(platform.at("/return").toString());
            assertThat(sending.html().select("form#post button").text()).isEqualTo("Continue");
        }
    }

    @Test
    void cancelling_sends_an_empty_list() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of27(tool)) {
            Browser browser = Browser.english();
            browser.submit(open(platform, browser, TEACHER.andThen(accepting(true))), "/cancellation");
            JsonNode items = answer(tool, platform).path(DEEP_LINKING + "content_items");
            assertThat(items.isArray()).isTrue();
            assertThat(items).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void where_one_is_taken_one_can_be_chosen_and_two_are_refused(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        try (SigningPlatform platform = of27(tool)) {
            Browser browser = Browser.english();
            Page pick = open(platform, browser, TEACHER.andThen(accepting(false)));
            assertThat(pick.html().select("input[name=choice]").eachAttr("type"))
                    .containsOnly("radio");
            Page refused =
                    browser.submit(pick, "/selection", Map.of(), "choice", List.of("bcssa/program", "bcssa/contact"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Your learning platform takes one link at a time.");
            assertThat(platform.asked("/return")).isEmpty();
            browser.submit(refused, "/selection", Map.of("choice", "bcssa/partnership"));
            assertThat(answer(tool, platform).path(DEEP_LINKING + "content_items"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "two\nlines", "LONG"})
    void a_title_that_cannot_be_kept_is_shown_again_with_everything_else(String title) {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of27(tool)) {
            Browser browser = Browser.french();
            Page pick = open(platform, browser, TEACHER.andThen(accepting(true)).andThen(in("fr-CA")));
            Page again = browser.submit(
                    pick,
                    "/selection",
                    Map.of(
                            "title.bcssa/program",
                            title.replace("LONG", "é".repeat(256)),
                            "title.bcssa/contact",
                            "Gardé",
                            "column",
                            "yes"),
                    "choice",
                    List.of("bcssa/program"));
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.language()).isEqualTo("fr-CA");
            assertThat(again.text()).contains("Rien n’a été placé.", "d’au plus 255 caractères");
            assertThat(again.html().select("[aria-invalid=true]").attr("name")).isEqualTo("title.bcssa/program");
            assertThat(again.html().select("[name=title.bcssa/contact]").val()).isEqualTo("Gardé");
            assertThat(again.html().select("[name=column]").hasAttr("checked")).isTrue();
            assertThat(again.html().select("[name=choice][checked]").val()).isEqualTo("bcssa/program");
            assertThat(platform.asked("/return")).isEmpty();
        }
    }

    @Test
    void nothing_chosen_or_something_not_offered_places_nothing() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of27(tool)) {
            Browser browser = Browser.english();
            Page pick = open(platform, browser, TEACHER.andThen(accepting(true)));
            for (List<String> choice : List.of(List.<String>of(), List.of("bcssa/gathering", "none/program", ""))) {
                Page page = browser.submit(pick, "/selection", Map.of(), "choice", choice);
                assertThat(page.status()).isEqualTo(422);
                assertThat(page.text()).contains("Choose what shall go into your course first.");
            }
            assertThat(platform.asked("/return")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_learner_is_told_who_places_links_and_can_send_nothing(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        try (SigningPlatform platform = of27(tool)) {
            Browser browser = Browser.english();
            Page refused =
                    open(platform, browser, message(REQUEST, LEARNER, Map.of()).andThen(accepting(true)));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.heading())
                    .isEqualTo("Links are placed by people who teach the course, or who administer the platform");
            String token = refused.token();
            for (String path : List.of("/pick/selection", "/pick/cancellation")) {
                Page page = browser.post(tool.at(path), Map.of("token", token, "choice", "bcssa/program"));
                assertThat(page.status()).isEqualTo(409);
            }
            assertThat(platform.asked("/return")).isEmpty();
            Page french = open(
                    platform,
                    browser,
                    message(REQUEST, LEARNER, Map.of()).andThen(accepting(true)).andThen(in("fr")));
            assertThat(french.heading()).startsWith("Les liens sont placés par les personnes qui enseignent");
        }
    }

    @Test
    void an_administrator_of_the_platform_may_and_a_mentee_of_the_program_may_not() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of27(tool)) {
            Page page = open(
                    platform,
                    Browser.english(),
                    message(REQUEST, SigningPlatform.ADMINISTRATOR, Map.of()).andThen(accepting(true)));
            assertThat(page.status()).isEqualTo(200);
            Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
            assertThat(tessa.open(tool.at("/pick")).status()).isEqualTo(403);
        }
        assertThat(Browser.english().open(tool.at("/pick")).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_choice_is_sent_by_the_session_it_belongs_to_and_by_no_other(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        try (SigningPlatform platform = of27(tool);
                SigningPlatform other = of27(tool)) {
            Browser browser = Browser.english();
            Page first = open(platform, browser, TEACHER.andThen(accepting(true)));
            open(other, browser, TEACHER.andThen(accepting(true)));
            Page refused = browser.submit(first, "/selection", Map.of("choice", "bcssa/program"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.heading()).startsWith("Another link was opened in this browser since");
            Browser stranger = Browser.english();
            open(other, stranger, TEACHER.andThen(accepting(true)));
            assertThat(stranger.submit(first, "/cancellation").status()).isEqualTo(409);
            assertThat(Browser.english().submit(first, "/cancellation").status())
                    .isEqualTo(401);
            assertThat(platform.asked("/return")).isEmpty();
            assertThat(other.asked("/return")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_the_platform_accepts_is_gone_with_the_session(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        try (SigningPlatform platform = of27(tool)) {
            open(platform, Browser.english(), TEACHER.andThen(accepting(true)));
            assertThat(tool.count("content_request", "1 = 1")).isPositive();
            tool.database().inTransaction(handle -> handle.execute("DELETE FROM web_session"));
            assertThat(tool.count("content_request", "1 = 1")).isZero();
        }
    }

    @Test
    void settings_that_cannot_be_read_any_more_place_nothing() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of27(tool)) {
            Browser browser = Browser.english();
            Page pick = open(platform, browser, TEACHER.andThen(accepting(true)));
            tool.database().inTransaction(handle -> handle.execute("UPDATE content_request SET settings = '{}'"));
            assertThat(browser.submit(pick, "/selection", Map.of("choice", "bcssa/program"))
                            .status())
                    .isEqualTo(409);
            assertThat(platform.asked("/return")).isEmpty();
        }
    }

    @Test
    void a_platform_that_takes_no_links_to_tools_is_told_to_whoever_asks() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of27(tool)) {
            Browser browser = Browser.english();
            Page page = open(
                    platform,
                    browser,
                    TEACHER.andThen(accepting(true))
                            .andThen(claims ->
                                    settings(claims).putArray("accept_types").add("file")));
            assertThat(page.text()).contains("takes no links to tools in this place");
            assertThat(page.hasForm("/selection")).isFalse();
            Page forced =
                    browser.post(tool.at("/pick/selection"), Map.of("token", page.token(), "choice", "bcssa/program"));
            assertThat(forced.status()).isEqualTo(422);
            assertThat(platform.asked("/return")).isEmpty();
            browser.submit(page, "/cancellation");
            assertThat(answer(tool, platform).path(DEEP_LINKING + "content_items"))
                    .isEmpty();
        }
    }

    @Test
    void no_column_is_offered_where_the_platform_makes_none() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of27(tool)) {
            Browser browser = Browser.english();
            Page pick = open(
                    platform,
                    browser,
                    TEACHER.andThen(accepting(true))
                            .andThen(claims -> settings(claims).put("accept_lineitem", false)));
            assertThat(pick.html().select("[name=column]")).isEmpty();
            Page forced = browser.submit(pick, "/selection", Map.of("choice", "bcssa/program", "column", "yes"));
            assertThat(forced.status()).isEqualTo(422);
            browser.submit(pick, "/selection", Map.of("choice", "bcssa/program"));
            assertThat(answer(tool, platform)
                            .at("/" + (DEEP_LINKING + "content_items").replace("/", "~1") + "/0")
                            .has("lineItem"))
                    .isFalse();
        }
    }

    @Test
    void only_programs_of_the_platforms_own_people_are_offered() {
        RunningTool tool = TOOLS.onSqlite();
        LocalText title = new LocalText("Five pilots", "Cinq projets pilotes");
        tool.store().write(stores -> {
            stores.programs()
                    .save(new Program(
                            new ProgramId("pilots"),
                            ProgramTemplate.newest("ptmp").orElseThrow(),
                            title,
                            LocalDate.of(2026, 8, 1),
                            Stage.PILOT,
                            new TreeSet<>(List.of(new DistrictNumber(45)))));
            return true;
        });
        assertThat(offered(tool, Optional.of(Vouched.of(new DistrictNumber(27)))))
                .contains("bcssa/program")
                .doesNotContain("pilots/program");
        assertThat(offered(tool, Optional.of(Vouched.of(new DistrictNumber(45)))))
                .contains("bcssa/program", "pilots/program");
        assertThat(offered(tool, Optional.of(Vouched.OFFICE))).contains("bcssa/program", "pilots/program");
        assertThat(offered(tool, Optional.empty())).isEmpty();
    }

    @Test
    void a_choice_left_open_until_the_session_is_over_is_lost() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of27(tool)) {
            Browser browser = Browser.english();
            Page pick = open(platform, browser, TEACHER.andThen(accepting(true)));
            tool.clock().advance(Duration.ofHours(11));
            assertThat(browser.submit(pick, "/cancellation").status()).isEqualTo(401);
        }
    }

    private static List<String> offered(RunningTool tool, Optional<Vouched> vouched) {
        try (SigningPlatform platform = SigningPlatform.of(tool, vouched)) {
            Page page = open(platform, Browser.english(), TEACHER.andThen(accepting(true)));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.hasForm("/cancellation") || page.hasForm("/selection"))
                    .isTrue();
            return page.html().select("[name=choice]").eachAttr("value");
        }
    }

    private static SigningPlatform of27(RunningTool tool) {
        SigningPlatform platform = SigningPlatform.of(tool, Optional.of(Vouched.of(new DistrictNumber(27))));
        platform.answers("/return", "<!DOCTYPE html><title>Course</title><main><h1>Course</h1></main>");
        return platform;
    }

    private static Page open(SigningPlatform platform, Browser browser, Consumer<ObjectNode> change) {
        Consumer<ObjectNode> returning = claims -> settings(claims)
                .put("deep_link_return_url", platform.at("/return").toString());
        return platform.launch(browser, "9", "teacher@sd27.example", change.andThen(returning));
    }

    private static Consumer<ObjectNode> accepting(boolean several) {
        return claims -> {
            ObjectNode settings = settings(claims);
            settings.putArray("accept_types").add("ltiResourceLink");
            settings.putArray("accept_presentation_document_targets").add("iframe");
            settings.put("accept_multiple", several).put("data", "op=que & \"data\"");
        };
    }

    private static ObjectNode settings(ObjectNode claims) {
        return claims.withObjectProperty(DEEP_LINKING + "deep_linking_settings");
    }

    /** What the platform got, once its signature is found to be the tool's. */
    private static JsonNode answer(RunningTool tool, SigningPlatform platform) {
        String body = platform.asked("/return").get(0).body();
        String token = URLDecoder.decode(body.substring("JWT=".length()), StandardCharsets.UTF_8);
        try {
            JWSObject signed = JWSObject.parse(token);
            JWKSet keys = JWKSet.parse(
                    Browser.english().open(tool.at("/lti/jwks.json")).source());
            String kid = signed.getHeader().getKeyID();
            assertThat(signed.verify(new RSASSAVerifier(keys.getKeyByKeyId(kid).toRSAKey())))
                    .isTrue();
            return JSON.readTree(signed.getPayload().toString());
        } catch (ParseException | JOSEException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
