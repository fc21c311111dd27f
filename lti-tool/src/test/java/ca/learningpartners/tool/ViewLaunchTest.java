package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.SigningPlatform.link;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.SigningPlatform;
import ca.learningpartners.tool.running.Tools;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link in a course says in its custom parameters which program and which view it opens. */
class ViewLaunchTest {

    private static final String TESSA = "tessa.lindqvist@sd27.example";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void who_is_not_known_yet_says_so_first_and_then_gets_where_the_link_leads(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        try (SigningPlatform platform = platform(tool)) {
            Browser browser = Browser.english();
            Page welcome =
                    platform.launch(browser, "31", TESSA, link(Map.of("program", "bcssa", "view", "partnership")));
            assertThat(welcome.address().getPath()).isEqualTo("/welcome");
            Page after = browser.submit(welcome, "/welcome/confirmation");
            assertThat(after.address().getPath()).isEqualTo("/pairings/" + pairing.id());
            assertThat(after.status()).isEqualTo(200);
            assertThat(browser.open(tool.at("/welcome")).address().getPath()).isEqualTo("/pairings/" + pairing.id());
        }
    }

    @Test
    void a_contact_is_noted_straight_away_by_who_has_said_yes_and_asked_for_that_yes_by_who_has_not() {
        RunningTool tool = TOOLS.on(Kind.SQLITE);
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        try (SigningPlatform platform = platform(tool)) {
            Browser browser = Browser.english();
            Map<String, String> contact = Map.of("program", "bcssa", "view", "contact");
            Page welcome = platform.launch(browser, "31", TESSA, link(contact));
            Page partnership = browser.submit(welcome, "/welcome/confirmation");
            assertThat(partnership.address().getPath()).isEqualTo("/pairings/" + pairing.id());
            browser.submit(partnership, "/acceptance");
            Page form = platform.launch(browser, "31", TESSA, link(contact));
            assertThat(form.address().getPath()).isEqualTo("/pairings/" + pairing.id() + "/sessions/new");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"program", "", "gathering", "PARTNERSHIP", "$Course.view", "../admin", "partnership\n"})
    void the_program_and_every_unknown_view_open_the_first_screen(String view) {
        RunningTool tool = TOOLS.onSqlite();
        assertThat(launched(tool, Map.of("program", "bcssa", "view", view))).isEqualTo("/");
    }

    @Test
    void a_partnership_that_is_not_there_is_the_first_screen_with_its_next_step() {
        RunningTool tool = TOOLS.onSqlite();
        tool.match();
        assertThat(launched(tool, Map.of("program", "another", "view", "partnership")))
                .isEqualTo("/");
        try (SigningPlatform platform = platform(tool)) {
            Browser noor = Browser.english();
            platform.launch(noor, "3", "noor.haddad@sd27.example", link(Map.of("view", "contact")));
            Page home = noor.submit(noor.open(tool.at("/welcome")), "/welcome/confirmation");
            assertThat(home.address().getPath()).isEqualTo("/");
            assertThat(home.text()).contains("Your next step");
        }
    }

    @Test
    void a_link_that_names_no_program_still_finds_the_only_partnership() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        assertThat(launched(tool, Map.of("view", "partnership"))).isEqualTo("/pairings/" + pairing.id());
    }

    private static String launched(RunningTool tool, Map<String, String> custom) {
        try (SigningPlatform platform = platform(tool)) {
            Browser browser = Browser.english();
            Page welcome = platform.launch(browser, "31", TESSA, link(custom));
            return browser.submit(welcome, "/welcome/confirmation").address().getPath();
        }
    }

    private static SigningPlatform platform(RunningTool tool) {
        return SigningPlatform.of(tool, Optional.of(Vouched.of(new DistrictNumber(27))));
    }
}
