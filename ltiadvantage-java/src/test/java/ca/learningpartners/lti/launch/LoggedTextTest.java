package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What would stand in a log if somebody logged it: enough to tell what it is, no secret, and nobody's name. */
class LoggedTextTest {
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_launch_says_what_it_is_and_from_where() {
        Launch launch = scene.verify(scene.launch());
        assertThat(launch).hasToString("Launch[LtiResourceLinkRequest from sd93, deployment 1]");
        assertThat(launch.claims())
                .hasToString("Claims[" + scene.launch().claims.size() + "]");
    }

    @Test
    void a_token_says_nothing() {
        assertThat(IdToken.parse(scene.launch().token()).orElseThrow()).hasToString("IdToken[secret]");
    }

    @Test
    void what_ties_a_login_to_its_browser_is_left_out() {
        BrowserBinding binding = BrowserBinding.random();
        assertThat(binding).hasToString("BrowserBinding[secret]");
        assertThat(new BrowserEvidence(List.of(binding.value()), Optional.of(Scene.ISSUER)))
                .hasToString("BrowserEvidence[1 cookies, Optional[" + Scene.ISSUER + "]]");
    }

    @Test
    void a_deposit_says_where_it_is_kept() {
        Map<String, List<String>> fields = new HashMap<>(ValidLaunch.loginFields(Scene.TARGET));
        fields.put("lti_storage_target", List.of("_parent"));
        StorageDeposit deposit = scene.login.start(fields, List.of()).deposit().orElseThrow();
        assertThat(deposit).hasToString("StorageDeposit[" + deposit.storage() + "]");
        assertThat(deposit.toString()).contains("_parent").doesNotContain(deposit.value());
    }
}
