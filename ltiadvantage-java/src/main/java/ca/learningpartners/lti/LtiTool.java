package ca.learningpartners.lti;

import ca.learningpartners.lti.deeplink.DeepLinkingAnswers;
import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.http.WebAddress;
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
import ca.learningpartners.lti.registration.DynamicRegistration;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationFailed;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.lti.registration.ToolConfiguration;
import ca.learningpartners.lti.service.AccessTokens;
import ca.learningpartners.lti.service.RetryPolicy;
import ca.learningpartners.lti.service.ServiceClient;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tool in one object: it answers logins, takes launches and publishes its keys. It speaks in what every web server
 * has at hand, encoded parameters and header values, so that nothing else is needed; and it leads on to the platforms'
 * services, to deep linking and to registration. It is safe for use by many threads.
 *
 * <p>Whoever needs more, such as one transaction for the launch and the session, puts {@link OidcLogin},
 * {@link LaunchVerifier} and {@link ToolKeyRing} together on their own; this does nothing they cannot.
 */
public final class LtiTool implements AutoCloseable {

    private static final Duration KEY_OVERLAP = Duration.ofDays(7);

    private final LtiStores stores;
    private final Clock clock;
    private final BindingCookie cookie;
    private final OidcLogin login;
    private final LaunchVerifier verifier;
    private final ToolKeyRing keys;
    private final OutboundHttp outbound;
    private final ServiceClient services;

    /**
     * A tool on stores of your own.
     *
     * @param address where it is served; platforms know it as {@code /lti/login}, {@code /lti/launch} and
     *     {@code /lti/jwks.json} below that
     * @param stateKey the same on every node
     * @param sealer closes the private keys in the store, such as {@link ca.learningpartners.lti.key.AesGcmSealer}
     * @param outbound how platforms are called, and where they may be; closed with the tool
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
        this.outbound = outbound;
        this.services =
                new ServiceClient(outbound, new AccessTokens(outbound, keys, clock), RetryPolicy.defaults(), clock);
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
     * Registers the tool with a platform that opened its registration address, and {@link #admit lets it in}. Who may
     * open that address is yours to decide, such as by a secret in its path that is good once.
     *
     * @param parameters the query the platform added, encoded as it came
     * @param self what the platform is told
     * @return what came of it; a platform that was known already keeps its id and its name
     * @throws RegistrationFailed if nothing came of it; nothing is stored then
     * @throws IllegalArgumentException if the parameters name no configuration: no platform wrote them
     */
    public DynamicRegistration.Outcome register(String parameters, ToolConfiguration self) throws RegistrationFailed {
        Map<String, List<String>> given = WebForm.decode(parameters);
        URI configuration = first(given, "openid_configuration")
                .flatMap(WebAddress::parse)
                .orElseThrow(() -> new IllegalArgumentException("There is no openid_configuration that is an address on"
                        + " the web. Maybe the address was opened by hand?"));
        DynamicRegistration.Outcome made = new DynamicRegistration(outbound, self)
                .register(configuration, first(given, "registration_token"), RegistrationStatus.ACTIVE);
        Registration platform = made.registration();
        DynamicRegistration.Outcome outcome = stores.registrations()
                .find(platform.issuer(), platform.clientId())
                .map(made::over)
                .orElse(made);
        admit(outcome.registration(), outcome.deployment().stream().toArray(DeploymentId[]::new));
        return outcome;
    }

    private static Optional<String> first(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream().findFirst().filter(text -> !text.isEmpty());
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

    /**
     * The platform a launch came from, as its services want it.
     *
     * @throws IllegalStateException if it has been removed since
     */
    public Registration platform(Launch launch) {
        return stores.registrations()
                .find(launch.registration())
                .orElseThrow(() -> new IllegalStateException(
                        "There is no platform " + launch.registration() + ". Maybe it was removed after the launch?"));
    }

    /**
     * Calls the platforms' services in the tool's name: give it to a {@link ca.learningpartners.lti.nrps.Rosters}, a
     * {@link ca.learningpartners.lti.ags.LineItems} or a {@link ca.learningpartners.lti.ags.Scores}.
     */
    public ServiceClient services() {
        return services;
    }

    /** Signs what people chose in a deep linking launch. */
    public DeepLinkingAnswers deepLinking() {
        return new DeepLinkingAnswers(keys, clock);
    }

    /** The tool's own keys, to rotate them. */
    public ToolKeyRing keys() {
        return keys;
    }

    /** The way out to platforms, for calls this object has no method for. */
    public OutboundHttp outbound() {
        return outbound;
    }

    /** Ends the calls under way and calls no platform any more. The stores are yours to close. */
    @Override
    public void close() {
        outbound.close();
    }

    /** The tool's public keys, for {@code /lti/jwks.json}; of the type {@code application/json}. */
    public String keySetJson() {
        return keys.keySetJson();
    }
}
