package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.SettableClock;
import ca.learningpartners.lti.TestKeys;
import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.key.KeySetLimits;
import ca.learningpartners.lti.key.PlatformKeySets;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.DeploymentStatus;
import ca.learningpartners.lti.registration.InMemoryDeployments;
import ca.learningpartners.lti.registration.InMemoryRegistrations;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.SigningAlgorithm;
import ca.learningpartners.lti.registration.ToolAddress;
import com.nimbusds.jose.jwk.ECKey;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A tool and one platform it is registered with; Amélie teaches there. Each test starts a new scene. */
final class Scene implements AutoCloseable {
    static final String ISSUER = "https://moodle.sd93.example.ca";
    static final String CLIENT_ID = "jeIYYMij1oUsZgU";
    static final String TARGET = "https://tool.example.ca/lti/launch";
    static final DeploymentId DEPLOYMENT = new DeploymentId("1");

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T18:00:00Z"));
    final LoopbackServer server = new LoopbackServer();
    final InMemoryRegistrations registrations = new InMemoryRegistrations();
    final InMemoryDeployments deployments = new InMemoryDeployments();
    final InMemoryNonces nonces = new InMemoryNonces(clock);
    final ToolAddress tool = new ToolAddress(URI.create("https://tool.example.ca"));
    final LoginStates states = new LoginStates(StateKey.random(), clock);
    final Registration registration = new Registration(
            new RegistrationId("sd93"),
            "Conseil scolaire francophone",
            ISSUER,
            new ClientId(CLIENT_ID),
            new PlatformEndpoints(
                    URI.create(ISSUER + "/mod/lti/auth.php"),
                    URI.create(ISSUER + "/mod/lti/token.php"),
                    server.at("/jwks")));
    final OidcLogin login = new OidcLogin(registrations, tool, states);
    final LaunchVerifier verifier;

    Scene() {
        OutboundHttp http = new OutboundHttp(new NetworkPolicy(true, List.of()), HttpLimits.defaults());
        PlatformKeySets keySets = new PlatformKeySets(http, clock, KeySetLimits.defaults());
        verifier = new LaunchVerifier(registrations, deployments, keySets, nonces, states, tool, clock);
        server.on("/jwks", 200, "application/json", TestKeys.keySet(TestKeys.FIRST));
        registrations.save(registration);
        deployments.save(new Deployment(registration.id(), DEPLOYMENT, DeploymentStatus.APPROVED, clock.instant()));
    }

    /** The platform also publishes an elliptic curve, and its signatures are accepted in these algorithms alone. */
    void publishAlso(ECKey curve, SigningAlgorithm... accepted) {
        String keys = TestKeys.keySet(TestKeys.FIRST)
                .replace("]}", "," + curve.toPublicJWK().toJSONString() + "]}");
        server.on("/jwks", 200, "application/json", keys);
        registrations.save(new Registration(
                registration.id(),
                registration.name(),
                registration.issuer(),
                registration.clientId(),
                registration.endpoints(),
                Set.of(accepted),
                registration.status(),
                registration.productFamily()));
    }

    /** A login by Amélie in a browser of her own, and the launch her platform would answer it with. */
    ValidLaunch launch() {
        return new ValidLaunch(this, List.of());
    }

    Launch verify(ValidLaunch launch) {
        return verifier.verify(launch.form(), launch.cookies());
    }

    LaunchRefused refusal(ValidLaunch launch) {
        LaunchRefused refused = catchThrowableOfType(LaunchRefused.class, () -> verify(launch));
        if (refused == null) {
            throw new AssertionError("The launch was let in");
        }
        return refused;
    }

    @Override
    public void close() {
        server.close();
    }
}
