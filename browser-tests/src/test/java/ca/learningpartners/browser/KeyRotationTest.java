package ca.learningpartners.browser;

import static ca.learningpartners.browser.Controls.button;
import static ca.learningpartners.browser.Controls.heading;
import static ca.learningpartners.browser.Controls.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.cli.CommandLineProgram;
import ca.learningpartners.tool.cli.Surroundings;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Request;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Both sides change their keys while people work, and nobody notices. */
class KeyRotationTest {

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    void aPlatformThatSignsWithANewKeyAndKeepsTheOldOnePublished() {
        launched("sd45", "wei-lin.chow", "Are you 周慧琳 Wei-Lin Chow?");
        STAGE.demo().lms().rotateKeys("sd45");
        launched("sd45", "wei-lin.chow", "Are you 周慧琳 Wei-Lin Chow?");
    }

    @Test
    void aPlatformThatSignsWithANewKeyAndPublishesNoOther() {
        launched("sd93", "lucie.belanger-roy", "Are you Lucie Bélanger-Roy?");
        STAGE.demo().lms().replaceKeys("sd93");
        launched("sd93", "lucie.belanger-roy", "Are you Lucie Bélanger-Roy?");
    }

    @Test
    void theToolPublishesAKeyThatWasMadeBesideItAndSignsWithOneThatDoesNotWait() throws Exception {
        readsTheRoster("3 people new");
        String before = placesALink();
        List<String> published = published();
        assertThat(published).containsExactly(before);

        rotateTheToolsKeys();
        assertThat(published()).hasSize(2).contains(before);
        assertThat(placesALink()).isEqualTo(before);

        rotateTheToolsKeys("--at-once");
        String after = placesALink();
        assertThat(after).isNotEqualTo(before);
        assertThat(published()).hasSize(3).contains(before, after);
        STAGE.demo().lms().accessTokens("sd27").revokeAll();
        readsTheRoster("Nobody new");
    }

    private static void launched(String campus, String username, String heading) {
        FrameLocator tool = STAGE.visit().course(campus).in("en-CA").launchAs(username);
        assertThat(heading(tool)).hasText(heading);
    }

    /** Has the platform accept what the tool signed, and says with which key it was. */
    private static String placesALink() throws ParseException {
        Visit noor = STAGE.visit();
        FrameLocator picker = noor.course("sd27").pickAs("noor.haddad");
        picker.locator("input[name=choice]").first().check();
        Request answer = noor.page()
                .waitForRequest(
                        address -> address.url().contains("/picked/"),
                        () -> button(picker, "Place the links").click());
        assertThat(picker.getByText("Activities added: 1")).isVisible();
        String token = URLDecoder.decode(answer.postData().replaceFirst("^.*JWT=", ""), StandardCharsets.UTF_8);
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    /** Has the platform give out a token, for what the tool signed, and the list of people for the token. */
    private static void readsTheRoster(String outcome) {
        Visit noor = STAGE.visit()
                .arrive(STAGE.demo().lms().launch("sd27", "noor.haddad").withLocale("en-CA"))
                .open("/programs/bcssa-2026/rosters");
        link(noor.page(), "District leadership 2026–27").click();
        button(noor.page(), "Read it now").click();
        assertThat(noor.page().getByText(outcome)).isVisible();
    }

    private static List<String> published() throws ParseException {
        String keys = STAGE.visit()
                .page()
                .request()
                .get(STAGE.demo().toolAddress() + "/lti/jwks.json")
                .text();
        return JWKSet.parse(keys).getKeys().stream().map(JWK::getKeyID).toList();
    }

    /** As the command line does it beside the running server, by the stage's clock. */
    private static void rotateTheToolsKeys(String... options) {
        List<String> command =
                new ArrayList<>(List.of("keys", "rotate", "--data", STAGE.data().toString()));
        command.addAll(List.of(options));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Surroundings beside =
                new Surroundings(out, out, false, Map.of(), Stage.autumn(), Locale.CANADA, (settings, clock) -> {
                    throw new AssertionError("nothing is to be served");
                });
        assertThat(CommandLineProgram.run(beside, command.toArray(String[]::new)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
    }
}
