package ca.learningpartners.lti;

import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.key.KeySealer;
import ca.learningpartners.lti.key.KeySetLimits;
import ca.learningpartners.lti.key.PlatformKeySets;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.launch.LaunchRefused;
import ca.learningpartners.lti.launch.LaunchVerifier;
import ca.learningpartners.lti.launch.LoginRedirect;
import ca.learningpartners.lti.launch.LoginStates;
import ca.learningpartners.lti.launch.OidcLogin;
import ca.learningpartners.lti.launch.StateKey;
import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.DeploymentStatus;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.ToolAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * A tool in one object: it answers logins, takes launches and publishes its keys. It speaks in what every web server
 * has at hand, encoded parameters and header values, so that nothing else is needed. It is safe for use by many threads.
 *
 * <p>Whoever needs more, such as one transaction for the launch and the session, puts {@link OidcLogin},
 * {@link LaunchVerifier} and {@link ToolKeyRing} together on their own; this does nothing they cannot.
 */
public final class LtiTool {

    private static final Duration KEY_OVERLAP = Duration.ofDays(7);

    private final LtiStores stores;
    private final Clock clock;
    private final BindingCookie cookie;
    private final OidcLogin login;
    private final LaunchVerifier verifier;
    private final ToolKeyRing keys;

    /**
     * A tool on stores of your own.
     *
     * @param address where it is served; platforms know it as {@code /lti/login}, {@code /lti/launch} and
     *     {@code /lti/jwks.json} below that
     * @param stateKey the same on every node
     * @param sealer closes the private keys in the store, such as {@link ca.learningpartners.lti.key.AesGcmSealer}
     * @param outbound how platforms' key sets are fetched, and from where they may be
     */
    public LtiTool(
            ToolAddress address,
            LtiStores stores,
            StateKey stateKey,
            KeySealer sealer,
            OutboundHttp outbound,
            Clock clock) {
        LoginStates states = new LoginStates(stateKey, clock);
        this.stores = stores;
        this.clock = clock;
        this.cookie = new BindingCookie(address);
        this.login = new OidcLogin(stores.registrations(), address, states);
        this.verifier = new LaunchVerifier(
                stores.registrations(),
                stores.deployments(),
                new PlatformKeySets(outbound, clock, KeySetLimits.defaults()),
                stores.nonces(),
                states,
                address,
                clock);
        this.keys = new ToolKeyRing(stores.keys(), sealer, clock, KEY_OVERLAP);
    }

    /**
     * A tool that keeps everything in memory, its keys too, and calls platforms on the public internet; on this machine
     * as well if it is itself served from it.
     */
    public static LtiTool inMemory(URI address) {
        Clock clock = Clock.systemUTC();
        return new LtiTool(
                new ToolAddress(address),
                LtiStores.inMemory(clock),
                StateKey.random(),
                KeySealer.none(),
                new OutboundHttp(NetworkPolicy.forToolAt(address, List.of()), HttpLimits.defaults()),
                clock);
    }

    /** Lets a platform in, and launches from these of its deployments. Others are held until they are approved. */
    public void admit(Registration platform, DeploymentId... deployments) {
        stores.registrations().save(platform);
        for (DeploymentId id : deployments) {
            stores.deployments().save(new Deployment(platform.id(), id, DeploymentStatus.APPROVED, clock.instant()));
        }
    }

    /**
     * Answers a login: send the browser to the redirect's location, with the {@link #cookie}.
     *
     * @param parameters the query of a GET or the body of a POST, encoded as it came
     * @param cookies the values of the request's {@code Cookie} headers; empty if there is none
     * @throws LaunchRefused with L-101 to L-104
     */
    public LoginRedirect login(String parameters, Collection<String> cookies) {
        return login.start(WebForm.decode(parameters), cookie.values(cookies));
    }

    /** What {@code Set-Cookie} has to say in the answer to a login. */
    public String cookie(LoginRedirect redirect) {
        return cookie.header(redirect.binding());
    }

    /**
     * Takes a message that a platform posted.
     *
     * @param body the form, encoded as it came; refuse to read more than 100 KiB of it
     * @param cookies the values of the request's {@code Cookie} headers; empty if there is none
     * @return what it says, verified; its nonce is used up
     * @throws LaunchRefused with L-201 and up; {@link LaunchRefused#error()} names the HTTP status
     */
    public Launch launch(String body, Collection<String> cookies) {
        return verifier.verify(WebForm.decode(body), cookie.values(cookies));
    }

    /** The tool's public keys, for {@code /lti/jwks.json}; of the type {@code application/json}. */
    public String keySetJson() {
        return keys.keySetJson();
    }
}
