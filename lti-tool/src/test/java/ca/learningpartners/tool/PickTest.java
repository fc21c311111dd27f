package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.SigningPlatform.DEEP_LINKING;
import static ca.learningpartners.tool.running.SigningPlatform.in;
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
import ca.learningpartners.tool.running.Tools;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever teaches a course chooses what links in it open; the choice goes back signed, to their platform alone. */
class PickTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void two_links_with_their_titles_and_columns_go_back_signed(Kind kind) {
        try (PickScene scene = PickScene.in(TOOLS.on(kind))) {
            Page pick = scene.open();
            assertThat(pick.status()).isEqualTo(200);
            assertThat(pick.address().getPath()).isEqualTo("/pick");
            assertThat(pick.html().select("input[name=choice]").eachAttr("type"))
                    .containsOnly("checkbox");
            assertThat(pick.html().select("header a")).isEmpty();
            scene.browser()
                    .submit(
                            pick,
                            "/selection",
                            Map.of("title.bcssa/contact", "  Wet’suwet’en: e\u0301crire  ", "column", "yes"),
                            "choice",
                            List.of("bcssa/program", "bcssa/contact"));

            JsonNode answer = scene.answer();
            assertThat(answer.path("iss").asText()).isEqualTo("signing-platform-client");
            assertThat(answer.path("aud").asText()).isEqualTo(scene.platform().issuer());
            assertThat(answer.path("iat").asLong())
                    .isLessThan(scene.tool().clock().instant().getEpochSecond());
            assertThat(answer.path(DEEP_LINKING + "data").asText()).isEqualTo("op=que & \"data\"");
            assertThat(answer.path(DEEP_LINKING + "msg").asText()).isEqualTo("2 links were placed.");
            JsonNode items = answer.path(DEEP_LINKING + "content_items");
            assertThat(items).hasSize(2);
            JsonNode contact = items.get(1);
            assertThat(contact.path("type").asText()).isEqualTo("ltiResourceLink");
            assertThat(contact.path("url").asText()).isEqualTo(scene.tool().at("/lti/launch"));
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
        try (PickScene scene = PickScene.in(TOOLS.onSqlite())) {
            Page pick = scene.open();
            assertThat(pick.header("Content-Security-Policy")).contains("form-action 'self';");
            Page sending = scene.browser().submitOnce(pick, "/cancellation");
            assertThat(sending.header("Content-Security-Policy"))
                    .contains("form-action 'self' " + scene.platform().issuer() + ";");
            assertThat(sending.html().select("form#post").attr("action"))
                    .isEqualTo(scene.platform().at("/return").toString());
            assertThat(sending.html().select("form#post button").text()).isEqualTo("Continue");
        }
    }

    @Test
    void cancelling_sends_an_empty_list() {
        try (PickScene scene = PickScene.in(TOOLS.onSqlite())) {
            scene.browser().submit(scene.open(), "/cancellation");
            JsonNode items = scene.items();
            assertThat(items.isArray()).isTrue();
            assertThat(items).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void where_one_is_taken_one_can_be_chosen_and_two_are_refused(Kind kind) {
        try (PickScene scene = PickScene.in(TOOLS.on(kind))) {
            Page pick = scene.open(PickScene.accepting(false));
            assertThat(pick.html().select("input[name=choice]").eachAttr("type"))
                    .containsOnly("radio");
            Page refused = scene.browser()
                    .submit(pick, "/selection", Map.of(), "choice", List.of("bcssa/program", "bcssa/contact"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Your learning platform takes one link at a time.");
            assertThat(scene.sent()).isEmpty();
            scene.browser().submit(refused, "/selection", Map.of("choice", "bcssa/partnership"));
            assertThat(scene.items()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "two\nlines", "LONG"})
    void a_title_that_cannot_be_kept_is_shown_again_with_everything_else(String title) {
        try (PickScene scene = PickScene.in(TOOLS.onSqlite(), Browser.french())) {
            Page pick = scene.open(in("fr-CA"));
            Page again = scene.browser()
                    .submit(
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
            assertThat(scene.sent()).isEmpty();
        }
    }

    @Test
    void no_column_is_offered_where_the_platform_makes_none() {
        try (PickScene scene = PickScene.in(TOOLS.onSqlite())) {
            Page pick = scene.open(claims -> PickScene.settings(claims).put("accept_lineitem", false));
            assertThat(pick.html().select("[name=column]")).isEmpty();
            Page forced =
                    scene.browser().submit(pick, "/selection", Map.of("choice", "bcssa/program", "column", "yes"));
            assertThat(forced.status()).isEqualTo(422);
            scene.browser().submit(pick, "/selection", Map.of("choice", "bcssa/program"));
            assertThat(scene.answer()
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
    void of_many_programs_the_newest_are_offered_and_the_rest_counted() {
        RunningTool tool = TOOLS.onSqlite();
        ProgramTemplate template = ProgramTemplate.newest("bcssa").orElseThrow();
        tool.store().write(stores -> {
            for (int year = 2001; year <= 2013; year++) {
                stores.programs()
                        .save(new Program(
                                new ProgramId("of-" + year),
                                template,
                                template.title(),
                                LocalDate.of(year, 8, 1),
                                Stage.STEADY,
                                new TreeSet<>()));
            }
            return true;
        });
        try (PickScene scene = PickScene.in(tool)) {
            Page pick = scene.open();
            assertThat(pick.html().select("[name=choice]").eachAttr("value"))
                    .contains("bcssa/program", "of-2013/program")
                    .doesNotContain("of-2001/program");
            assertThat(pick.text()).contains("2 older programs are not shown.");
        }
    }

    private static List<String> offered(RunningTool tool, Optional<Vouched> vouched) {
        try (PickScene scene = PickScene.in(tool, Browser.english(), vouched)) {
            Page page = scene.open();
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.hasForm("/cancellation") || page.hasForm("/selection"))
                    .isTrue();
            return page.html().select("[name=choice]").eachAttr("value");
        }
    }
}
