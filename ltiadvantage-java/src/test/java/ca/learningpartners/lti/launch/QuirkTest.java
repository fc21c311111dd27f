package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.TestKeys;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one platform or another does otherwise than the rest, and is let in with. */
class QuirkTest {
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    private ValidLaunch answering(Map<String, List<String>> login) {
        return new ValidLaunch(scene, scene.login.start(login, List.of()), Scene.TARGET);
    }

    private static Map<String, List<String>> login() {
        return new HashMap<>(Map.of(
                "iss", List.of(Scene.ISSUER),
                "login_hint", List.of("3"),
                "target_link_uri", List.of(Scene.TARGET)));
    }

    @Proves("quirk/canvas/sparse-login")
    @Test
    void canvas_may_name_neither_client_nor_deployment_at_login() {
        Launch launch = scene.verify(answering(login()));
        assertThat(launch.deployment()).isEqualTo(Scene.DEPLOYMENT);
    }

    @Proves("quirk/canvas/document-target")
    @Test
    void canvas_says_iframe_wherever_it_shows_the_tool() {
        Launch launch = scene.verify(scene.launch()
                .withClaim(
                        ClaimNames.LAUNCH_PRESENTATION,
                        Map.of("document_target", "iframe", "return_url", Scene.ISSUER + "/x", "locale", "en-CA")));
        assertThat(launch.presentation().locale()).contains(Locale.CANADA);
        assertThat(launch.resourceLink()).isPresent();
    }

    @Proves("quirk/blackboard/deployment")
    @Test
    void blackboard_tells_its_schools_apart_by_deployment_alone() {
        ValidLaunch first = answering(login());
        ValidLaunch second = answering(login()).withClaim(ClaimNames.DEPLOYMENT_ID, "a-second-school");
        assertThat(scene.verify(first).deployment()).isEqualTo(Scene.DEPLOYMENT);
        assertThat(scene.refusal(second).error()).isEqualTo(LaunchError.UNKNOWN_DEPLOYMENT);
        DeploymentId school = new DeploymentId("a-second-school");
        scene.deployments.save(scene.deployments
                .find(scene.registration.id(), school)
                .orElseThrow()
                .approved());
        Launch launch = scene.verify(answering(login()).withClaim(ClaimNames.DEPLOYMENT_ID, "a-second-school"));
        assertThat(launch.deployment()).isEqualTo(school);
        assertThat(launch.registration()).isEqualTo(scene.registration.id());
    }

    @Proves("quirk/blackboard/key-set")
    @Test
    void blackboard_publishes_a_key_set_for_each_client_of_its_one_issuer() {
        PlatformEndpoints e = scene.registration.endpoints();
        scene.server.on("/second/jwks", 200, "application/json", TestKeys.keySet(TestKeys.SECOND));
        scene.registrations.save(new Registration(
                new RegistrationId("second"),
                "Second",
                Scene.ISSUER,
                new ClientId("second-client"),
                new PlatformEndpoints(e.authorization(), e.token(), scene.server.at("/second/jwks"))));
        Map<String, List<String>> login = login();
        login.put("client_id", List.of("second-client"));
        ValidLaunch withItsKey = answering(login)
                .withClaim("aud", "second-client")
                .withHeader("kid", "second")
                .signedBy(ValidLaunch.signer(TestKeys.SECOND));
        assertThat(scene.refusal(withItsKey).error()).isEqualTo(LaunchError.UNKNOWN_DEPLOYMENT);
        ValidLaunch withTheOthersKey = answering(login).withClaim("aud", "second-client");
        assertThat(scene.refusal(withTheOthersKey).error()).isEqualTo(LaunchError.KEY_UNKNOWN);
    }

    @Proves("quirk/schoology-saltire/sixty-seconds")
    @Test
    void saltires_tokens_are_good_for_a_minute_and_a_minute_of_clocks_apart() {
        ValidLaunch launch = scene.launch();
        scene.clock.advance(Duration.ofSeconds(119));
        assertThat(scene.verify(launch).subject()).isNotNull();
        ValidLaunch late = scene.launch();
        scene.clock.advance(Duration.ofSeconds(121));
        assertThat(scene.refusal(late).error()).isEqualTo(LaunchError.EXPIRED);
    }
}
