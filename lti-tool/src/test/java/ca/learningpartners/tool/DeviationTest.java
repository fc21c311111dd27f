package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.LaunchAddress;
import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.deviation.Group;
import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.CapturedLogs;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A real platform does one thing differently: each is refused with its code or accepted, and nothing in between. */
class DeviationTest {

    private static final String SESSION = "lp_session";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    /** All but the replay, of which the first half is a good launch: it has tests of its own. */
    static Stream<Deviation> refused() {
        return Arrays.stream(Deviation.values())
                .filter(deviation -> deviation.code().isPresent() && deviation != Deviation.REPLAY);
    }

    static Stream<Deviation> accepted() {
        return Arrays.stream(Deviation.values())
                .filter(deviation -> deviation.code().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void is_refused_with_its_code_on_a_page_that_helps_and_signs_nobody_in(Deviation deviation) {
        RunningTool tool = TOOLS.onSqlite();
        Browser browser = Browser.english();
        Page page = launch(tool, browser, deviation, "en-CA");
        String code = deviation.code().orElseThrow();

        assertThat(page.status()).isIn(400, 401, 403);
        assertThat(page.header("X-Mentorship-Error")).isEqualTo(code);
        assertThat(page.language()).isEqualTo("en-CA");
        assertThat(page.text())
                .contains("Learning Partners could not be opened")
                .contains(code);
        assertThat(browser.cookie(tool.host(), SESSION)).isEmpty();
        assertThat(browser.open(tool.at("/")).status()).isEqualTo(401);
        assertThat(page.source()).doesNotContain("Tessa", "Lindqvist", "tessa.", "eyJ", "Exception");
        assertThat(logs.text()).contains(page.reference()).doesNotContain("Tessa", "Lindqvist", "tessa.", "eyJ");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void leaves_a_reference_that_the_administrator_finds(Deviation deviation) {
        RunningTool tool = TOOLS.onSqlite();
        Browser browser = Browser.english();
        Page page = launch(tool, browser, deviation, "en-CA");
        String where = "reference = '" + page.reference() + "' AND code = '"
                + deviation.code().orElseThrow() + "'";
        assertThat(tool.count("launch_trace", where)).isOne();
        assertThat(tool.count("launch_trace", where + " AND (detail LIKE '%tessa%' OR detail LIKE '%eyJ%')"))
                .isZero();
        Page console = tool.administrator()
                .open(tool.at("/admin?reference=%20" + page.reference().toLowerCase() + "%20"));
        assertThat(console.html().select(".launches").text())
                .contains(page.reference())
                .contains(deviation.code().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void speaks_french_to_who_reads_french_and_leaves_an_earlier_session_alone(Deviation deviation) {
        RunningTool tool = TOOLS.onSqlite();
        Browser lucie = Browser.french();
        tool.arrive(lucie, "sd93", "lucie.belanger-roy");
        Optional<String> before = lucie.cookie(tool.host(), SESSION);
        Page page = lucie.open(
                tool.launch("sd93", "etienne.marchand").with(deviation).withLocale("fr-CA"));
        assertThat(page.header("X-Mentorship-Error")).isEqualTo(deviation.code().orElseThrow());
        assertThat(page.language()).isEqualTo("fr-CA");
        assertThat(page.text()).contains("Partenaires d’apprentissage n’a pas pu s’ouvrir");
        assertThat(lucie.cookie(tool.host(), SESSION)).isEqualTo(before);
        assertThat(tool.count("web_session", "name LIKE '%Marchand%'")).isZero();
        assertThat(page.source()).doesNotContain("Marchand");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void is_accepted_and_ends_on_a_page(Deviation deviation) {
        for (String person : new String[] {"tessa.lindqvist", "mighty.platformer"}) {
            RunningTool tool = TOOLS.onSqlite();
            Browser browser = Browser.english();
            Page page = browser.open(tool.launch("sd27", person).with(deviation));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.address().toString()).startsWith(tool.at("/"));
            assertThat(browser.cookie(tool.host(), SESSION)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Deviation.class,
            names = {"UNKNOWN_ISSUER", "BAD_SIGNATURE", "UNKNOWN_DEPLOYMENT", "NO_ROLES", "EXPLICIT_NULLS"})
    void is_judged_the_same_on_postgres(Deviation deviation) {
        RunningTool tool = TOOLS.on(Kind.POSTGRES);
        Page page = launch(tool, Browser.english(), deviation, "en-CA");
        assertThat(page.header("X-Mentorship-Error")).isEqualTo(deviation.code().orElse(""));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_replay_is_refused_while_the_first_launch_stays_signed_in(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser browser = Browser.english();
        Page page = replayed(tool, browser);
        assertThat(page.header("X-Mentorship-Error")).isEqualTo("L-216");
        assertThat(page.source()).doesNotContain("Tessa", "eyJ");
        assertThat(tool.count("launch_trace", "code = 'L-216' AND reference = '" + page.reference() + "'"))
                .isOne();
        assertThat(browser.open(tool.at("/")).status()).isEqualTo(200);
        assertThat(replayed(tool, Browser.english()).header("X-Mentorship-Error"))
                .isEqualTo("L-216");
    }

    @Test
    void the_language_is_the_platforms_once_it_is_known_and_the_browsers_before() {
        RunningTool tool = TOOLS.onSqlite();
        Page late = launch(tool, Browser.english(), Deviation.NO_ROLES, "fr_ca");
        assertThat(late.language()).isEqualTo("fr-CA");
        Page early = launch(tool, Browser.french(), Deviation.UNKNOWN_ISSUER, "en-CA");
        assertThat(early.language()).isEqualTo("fr-CA");
    }

    @Test
    void keys_that_cannot_be_had_refuse_with_209_and_a_later_launch_works() {
        RunningTool tool = TOOLS.onSqlite();
        tool.lms().faults("office").set(Fault.KEYS_DOWN);
        Page page = Browser.english().open(tool.launch("office", "halcyon.whitford-ng"));
        assertThat(page.header("X-Mentorship-Error")).isEqualTo("L-209");
        tool.lms().faults("office").clear();
        tool.clock().advance(java.time.Duration.ofMinutes(2));
        assertThat(Browser.english()
                        .open(tool.launch("office", "halcyon.whitford-ng"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_platform_that_changed_its_keys_is_let_in_without_anybody_doing_anything() {
        RunningTool tool = TOOLS.onSqlite();
        tool.signedIn("sd45", "siobhan.oleary");
        tool.lms().keys("sd45").replace();
        tool.clock().advance(java.time.Duration.ofMinutes(2));
        assertThat(tool.arrive(Browser.english(), "sd45", "siobhan.oleary").status())
                .isEqualTo(200);
    }

    private static Page launch(RunningTool tool, Browser browser, Deviation deviation, String locale) {
        LaunchAddress address =
                tool.launch("sd27", "tessa.lindqvist").with(deviation).withLocale(locale);
        return browser.open(deviation.group() == Group.ANSWER ? address.byGet() : address);
    }

    private static Page replayed(RunningTool tool, Browser browser) {
        String launch = UUID.randomUUID().toString();
        browser.open(
                tool.launch("sd27", "tessa.lindqvist").with(Deviation.REPLAY).with("launch", launch));
        return browser.open(tool.lms().issuer("sd27") + "/launches/" + launch + "/replay");
    }
}
