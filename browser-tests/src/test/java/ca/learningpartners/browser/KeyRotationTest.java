package ca.learningpartners.browser;

import static ca.learningpartners.browser.Controls.button;
import static ca.learningpartners.browser.Controls.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.Main;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Request;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Both sides change their keys while people work, and nobody notices. */
class KeyRotationTest {

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    void aPlatformThatSignsWithANewKeyAndKeepsTheOldOnePublished() {
        launched("sd27", "noor.haddad", "Are you Noor Haddad?");
        STAGE.demo().lms().rotateKeys("sd27");
        launched("sd27", "noor.haddad", "Are you Noor Haddad?");
    }

    @Test
    void aPlatformThatSignsWithANewKeyAndPublishesNoOther() {
        launched("sd93", "lucie.belanger-roy", "Are you Lucie Bélanger-Roy?");
        STAGE.demo().lms().replaceKeys("sd93");
        launched("sd93", "lucie.belanger-roy", "Are you Lucie Bélanger-Roy?");
    }

    @Test
    void theToolSignsWithANewKeyAsSoonAsAnotherProcessHasMadeOne() throws Exception {
        String before = placesALink();
        List<String> published = published();
        assertThat(published).containsExactly(before);

        rotateTheToolsKeysInAnotherProcess();

        String after = placesALink();
        assertThat(after).isNotEqualTo(before);
        assertThat(published()).containsExactlyInAnyOrder(before, after);
    }

    private static void launched(String campus, String username, String heading) {
        FrameLocator tool = STAGE.visit().course(campus).in("en-CA").launchAs(username);
        assertThat(heading(tool)).hasText(heading);
    }

    /** Has the platform accept what the tool signed, and says with which key it was. */
    private static String placesALink() throws ParseException {
        Visit ariel = STAGE.visit();
        FrameLocator picker = ariel.course("sd45").pickAs("ariel.fontaine");
        picker.locator("input[name=choice]").first().check();
        Request answer = ariel.page()
                .waitForRequest(
                        address -> address.url().contains("/picked/"),
                        () -> button(picker, "Place the links").click());
        assertThat(picker.getByText("Activities added: 1")).isVisible();
        String token = URLDecoder.decode(answer.postData().replaceFirst("^.*JWT=", ""), StandardCharsets.UTF_8);
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    private static List<String> published() throws ParseException {
        String keys = STAGE.visit()
                .page()
                .request()
                .get(STAGE.demo().toolAddress() + "/lti/jwks.json")
                .text();
        return JWKSet.parse(keys).getKeys().stream().map(JWK::getKeyID).toList();
    }

    private static void rotateTheToolsKeysInAnotherProcess() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process rotation = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "keys",
                        "rotate",
                        "--data",
                        STAGE.data().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(rotation.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(rotation.waitFor()).as(said).isZero();
    }
}
