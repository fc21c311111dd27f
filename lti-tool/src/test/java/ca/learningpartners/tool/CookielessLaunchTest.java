package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.SigningPlatform;
import ca.learningpartners.tool.running.Tools;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Launches in a browser that keeps no cookie in a frame; each step there is done by a browser that has none. */
class CookielessLaunchTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    private static final String AGAIN = "a[href^=/lti/login]";
    private static final String EMAIL = "einar.bjorkan@sd27.example";

    private static SigningPlatform platform(RunningTool tool) {
        return SigningPlatform.of(tool, Optional.of(Vouched.of(new DistrictNumber(27))));
    }

    private static Page login(SigningPlatform platform) {
        return Browser.english().open(platform.login() + "&lti_storage_target=storage_frame");
    }

    private static Element step(Page page) {
        return page.html().selectFirst("[data-lti-key]");
    }

    /** The platform's answer to a login, posted by a browser without cookies. */
    private static Page posted(RunningTool tool, SigningPlatform platform, Page login) {
        Map<String, String> answer = platform.answer(step(login).attr("href"), "13", EMAIL, claims -> {});
        return Browser.english().post(tool.at("/lti/launch"), answer);
    }

    /** The page after a launch that the platform's storage proved. */
    private static Page proved(RunningTool tool, SigningPlatform platform, Browser browser) {
        Page login = login(platform);
        String kept = step(login).attr("data-lti-value");
        return browser.submit(posted(tool, platform, login), "/lti/launch", Map.of("lti_storage_value", kept));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_login_that_offers_storage_is_answered_with_a_page_that_uses_it_and_goes_on(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        try (SigningPlatform platform = platform(tool)) {
            Page page = login(platform);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Set-Cookie")).contains("lp_login=", "Partitioned");
            assertThat(step(page).attr("href")).startsWith(platform.at("/auth").toString());
            assertThat(step(page).attr("data-lti-frame")).isEqualTo("storage_frame");
            assertThat(step(page).attr("data-lti-origin")).isEqualTo(platform.issuer());
            assertThat(step(page).attr("href")).doesNotContain(step(page).attr("data-lti-value"));
            assertThat(page.html().select("script:not([src])")).isEmpty();
            assertThat(Browser.english()
                            .open(tool.at(
                                    page.html().select("script[src*=storage]").attr("src")))
                            .source())
                    .contains("lti.put_data");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_launch_without_the_cookie_asks_the_storage_and_its_proof_lets_the_person_in(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        try (SigningPlatform platform = platform(tool)) {
            Page asking = posted(tool, platform, login(platform));
            assertThat(asking.status()).isEqualTo(200);
            assertThat(asking.header("X-Mentorship-Error")).isEmpty();
            assertThat(asking.address().toString()).doesNotContain("eyJ");
            Browser browser = Browser.english();
            Page check = proved(tool, platform, browser);
            assertThat(browser.submit(check, "/lti/arrival").heading()).isEqualTo("Are you Einar Bjørkan?");
        }
    }

    @Test
    void a_proof_that_is_not_sent_by_our_own_page_lets_nobody_in() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = platform(tool)) {
            Page login = login(platform);
            Map<String, String> answer =
                    new HashMap<>(platform.answer(step(login).attr("href"), "13", EMAIL, claims -> {}));
            answer.put("lti_storage_value", step(login).attr("data-lti-value"));
            Page refused = Browser.english().post(tool.at("/lti/launch"), answer);
            assertThat(refused.header("X-Mentorship-Error")).isEqualTo("L-202");
        }
    }

    @Test
    void a_storage_that_does_not_answer_ends_on_a_page_that_opens_a_window() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = platform(tool)) {
            Page refused = Browser.english().submit(posted(tool, platform, login(platform)), "/lti/launch");
            assertThat(refused.header("X-Mentorship-Error")).isEqualTo("L-202");
            Element link = refused.html().selectFirst(AGAIN);
            assertThat(link.attr("target")).isEqualTo("_blank");
            assertThat(link.attr("href"))
                    .contains("iss=", "login_hint=", "target_link_uri=")
                    .doesNotContain("lti_storage_target");
            Browser window = Browser.english();
            HttpResponse<String> anew = window.step(HttpRequest.newBuilder(URI.create(tool.at(link.attr("href")))));
            String authorization = anew.headers().firstValue("Location").orElseThrow();
            Page arrived =
                    window.post(tool.at("/lti/launch"), platform.answer(authorization, "13", EMAIL, claims -> {}));
            assertThat(arrived.status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void where_the_session_cookie_is_kept_from_us_too_a_window_takes_the_session_over_once(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        try (SigningPlatform platform = platform(tool)) {
            Page check = proved(tool, platform, Browser.english());
            Page offer = Browser.english().submit(check, "/lti/arrival");
            assertThat(offer.heading()).isEqualTo("One more step");
            assertThat(offer.form("/lti/window").attr("target")).isEqualTo("_blank");
            assertThat(offer.address().getQuery()).isNull();
            Browser window = Browser.english();
            assertThat(window.submit(offer, "/lti/window").heading()).isEqualTo("Are you Einar Bjørkan?");
            assertThat(Browser.english().submit(offer, "/lti/window").status()).isEqualTo(401);
            assertThat(Browser.english().submit(check, "/lti/arrival").status()).isEqualTo(401);
        }
    }

    @Test
    void a_handover_takes_its_session_from_whoever_had_it() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = platform(tool)) {
            Browser frame = Browser.english();
            Page check = proved(tool, platform, frame);
            Page offer = Browser.english().submit(check, "/lti/arrival");
            assertThat(frame.open(tool.at("/welcome")).status()).isEqualTo(200);
            Browser.english().submit(offer, "/lti/window");
            assertThat(frame.open(tool.at("/welcome")).status()).isEqualTo(401);
        }
    }

    @Test
    void a_handover_is_good_for_a_minute_and_only_from_our_own_page() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = platform(tool)) {
            Page check = proved(tool, platform, Browser.english());
            String code = check.html().select("input[name=code]").val();
            assertThat(Browser.english()
                            .post(tool.at("/lti/window"), Map.of("code", code))
                            .status())
                    .isEqualTo(401);
            assertThat(Browser.english()
                            .open(tool.at("/lti/window?code=" + code))
                            .status())
                    .isEqualTo(404);
            assertThat(tool.count("session_handover", "fingerprint = '" + code + "' OR session = '" + code + "'"))
                    .isZero();
            tool.clock().advance(Duration.ofSeconds(61));
            assertThat(Browser.english().submit(check, "/lti/arrival").status()).isEqualTo(401);
        }
    }

    @Test
    void a_refused_launch_offers_another_try_and_the_way_back_with_what_went_wrong() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = platform(tool)) {
            Page refused = Browser.french().open(tool.at("/lti/launch"));
            assertThat(refused.html().select(AGAIN)).isEmpty();
            Page noRoles = platform.launch(
                    Browser.english(), "13", EMAIL, claims -> claims.remove(SigningPlatform.LTI + "roles"));
            assertThat(noRoles.header("X-Mentorship-Error")).isEqualTo("L-224");
            assertThat(noRoles.html().select(AGAIN)).hasSize(1);
            assertThat(noRoles.html().select(AGAIN).attr("target")).isEmpty();
            assertThat(noRoles.links("/course").get(0))
                    .startsWith(platform.issuer() + "/course?lti_errormsg=Your%20learning%20platform")
                    .endsWith("&lti_errorlog=L-224%20" + noRoles.reference());
            assertThat(noRoles.text()).contains("Likely causes", "Signing platform", "2026-11-21T18:0");
        }
    }
}
