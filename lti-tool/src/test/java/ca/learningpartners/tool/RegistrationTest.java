package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.RegistrationOutcome;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An invite lets one platform register, once; what it grants is what the administrator meant. */
class RegistrationTest {

    private static final Optional<Vouched> SD45 = Optional.of(Vouched.of(new DistrictNumber(45)));

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_invite_is_good_once(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String invite = tool.invite("West Shore", SD45, true);
        RegistrationOutcome first = tool.lms().register("sd45", invite);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.tool()).isPresent();
        assertThat(first.body()).contains("Learning Partners is registered");
        RegistrationOutcome second = tool.lms().register("sd45", invite);
        assertThat(second.status()).isEqualTo(403);
        assertThat(second.body()).contains("This registration address is used up");
        assertThat(second.tool()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_invite_that_is_unknown_or_expired_registers_nobody(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        int before = tool.count("lti_registration", "1 = 1");
        assertThat(tool.lms()
                        .register("sd45", tool.at("/lti/register/never-made"))
                        .status())
                .isEqualTo(403);
        String invite = tool.invite("Too late", SD45, true);
        tool.clock().advance(Duration.ofDays(8));
        assertThat(tool.lms().register("sd45", invite).status()).isEqualTo(403);
        assertThat(tool.count("lti_registration", "1 = 1")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "relative/address",
                "not an address",
                "mailto:someone@lms.example",
                "file:///etc/hostname",
                "http://",
                "https://10.0.0.1/.well-known/openid-configuration",
                "https://[::ffff:169.254.169.254]/latest",
                "http://lms.example/.well-known/openid-configuration",
                "https://nowhere.invalid/.well-known/openid-configuration"
            })
    void an_address_that_will_not_do_leaves_the_invite_good(String configuration) {
        RunningTool tool = TOOLS.onSqlite();
        String invite = tool.invite("Mistyped", SD45, true);
        Page page = Browser.english()
                .open(invite + "?openid_configuration=" + URLEncoder.encode(configuration, StandardCharsets.UTF_8));
        assertThat(page.status()).isIn(400, 502);
        assertThat(page.heading()).isEqualTo("The registration did not work");
        assertThat(page.source()).doesNotContain("Exception").doesNotContain("data-close=\"yes\"");
        assertThat(tool.lms().register("sd45", invite).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_platform_that_fails_gives_the_invite_back(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String invite = tool.invite("Failing", SD45, true);
        Page missing = Browser.french()
                .open(invite + "?openid_configuration=" + tool.lms().origin() + "/no-such-campus/x");
        assertThat(missing.status()).isEqualTo(502);
        assertThat(missing.language()).isEqualTo("fr-CA");
        Page withoutToken = Browser.english()
                .open(invite + "?openid_configuration=" + tool.lms().openIdConfigurationUrl("sd45"));
        assertThat(withoutToken.status()).isEqualTo(502);
        assertThat(withoutToken.text()).contains("The platform refused the registration.");
        assertThat(tool.lms().register("sd45", invite).status()).isEqualTo(200);
    }

    @Test
    void opened_by_a_person_the_address_explains_itself_and_stays_good() {
        RunningTool tool = TOOLS.onSqlite();
        String invite = tool.invite("Opened by hand", SD45, true);
        Page page = Browser.english().open(invite);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("paste it where the platform registers tools");
        assertThat(tool.lms().register("sd45", invite).status()).isEqualTo(200);
    }

    /** Canvas and Moodle register in a frame; who they are is known only afterwards, and to an administrator. */
    @Proves("quirk/canvas/registration")
    @Test
    void a_registration_may_stand_in_the_frame_of_a_platform_nobody_knows_and_asks_to_be_closed() {
        RunningTool tool = TOOLS.onSqlite();
        Page page = Browser.english()
                .open(tool.at("/lti/register/unknown?openid_configuration=")
                        + URLEncoder.encode("http://localhost:9/config;%20script-src%20*", StandardCharsets.UTF_8));
        assertThat(page.header("X-Frame-Options")).isEmpty();
        assertThat(page.header("Content-Security-Policy"))
                .containsPattern("; frame-ancestors 'self' https: http://localhost:9( http://[^ ;]+)*$");
        String done = tool.lms()
                .register("sd45", tool.invite("In a frame", SD45, true))
                .body();
        assertThat(Jsoup.parse(done).select("button#close")).hasSize(1);
        String script =
                Jsoup.parse(done, tool.at("/")).select("script[src*=app]").attr("abs:src");
        assertThat(Browser.english().open(script).source()).contains("{ subject: \"org.imsglobal.lti.close\" }");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_platform_that_registers_again_keeps_what_was_decided_about_it(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Registration before = named(tool, "sd93");
        RegistrationOutcome again = tool.lms().register("sd93", tool.invite("Another name", SD45, false));
        assertThat(again.body()).contains("was registered before").doesNotContain("waits for approval");
        assertThat(named(tool, "sd93")).isEqualTo(before);
        assertThat(tool.data().bindings().vouched(before.id(), "")).contains(Vouched.of(new DistrictNumber(93)));
        assertThat(Browser.french().open(tool.launch("sd93", "anais.ndiaye")).status())
                .isEqualTo(200);

        tool.data().platforms().decide("test", before.id(), RegistrationStatus.DISABLED);
        tool.lms().register("sd93", tool.invite("Another name", SD45, true));
        assertThat(named(tool, "sd93").status()).isEqualTo(RegistrationStatus.DISABLED);
        tool.data().platforms().decide("test", before.id(), RegistrationStatus.ACTIVE);
    }

    @Test
    void what_stands_at_an_address_that_is_no_configuration_is_not_shown() {
        RunningTool tool = TOOLS.onSqlite();
        String invite = tool.invite("Curious", SD45, true);
        String page = tool.lms().issuer("sd27") + "/courses/2";
        Page answer = Browser.english().open(invite + "?openid_configuration=" + page);
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.text()).doesNotContain("The platform says");
    }

    private static Registration named(RunningTool tool, String name) {
        return tool.data().registrations().all().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_registration_that_waits_lets_nobody_in_until_it_is_approved(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.data().registrations().all().stream()
                .filter(known -> known.name().equals("nobodys"))
                .forEach(known -> tool.data().platforms().remove("test", known.id()));
        RegistrationOutcome outcome =
                tool.lms().register("nobodys", tool.invite("Waiting Campus", Optional.empty(), false));
        assertThat(outcome.body()).contains("waits for approval");
        Page refused = Browser.english().open(tool.launch("nobodys", "tessa.lindqvist"));
        assertThat(refused.status()).isIn(400, 401, 403);
        assertThat(refused.header("X-Mentorship-Error")).isEqualTo("L-101");

        Browser administrator = tool.administrator();
        Page console = administrator.open(tool.at("/admin"));
        String action = console.html()
                .select("li:contains(Waiting Campus) form[action$=/status]")
                .attr("abs:action");
        Page saved = administrator.post(action, Map.of("token", console.token(), "status", "ACTIVE"));
        assertThat(saved.text()).contains("Launches are let in from now on.");
        Page accepted = Browser.english().open(tool.launch("nobodys", "tessa.lindqvist"));
        assertThat(accepted.heading()).isEqualTo("This learning platform is not linked to a district yet");

        administrator.submit(saved, "/district", Map.of("district", "27"));
        Page bound = Browser.english().open(tool.launch("nobodys", "tessa.lindqvist"));
        assertThat(bound.heading()).isEqualTo("Are you Tessa Lindqvist?");

        Page stopped = administrator.post(action, Map.of("token", console.token(), "status", "DISABLED"));
        assertThat(stopped.status()).isEqualTo(200);
        assertThat(Browser.english()
                        .open(tool.launch("nobodys", "tessa.lindqvist"))
                        .header("X-Mentorship-Error"))
                .isEqualTo("L-101");
    }
}
