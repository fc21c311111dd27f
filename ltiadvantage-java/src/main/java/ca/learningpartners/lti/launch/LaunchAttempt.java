package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.http.WebOrigin;
import ca.learningpartners.lti.key.PlatformKeySets;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.Deployments;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.lti.registration.SigningAlgorithm;
import ca.learningpartners.lti.registration.ToolAddress;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A launch while it is being checked: what was posted, and what the checks passed so far have established. A check
 * may rely on what those before it in {@link LaunchRules#IN_ORDER} established, and on nothing else.
 */
final class LaunchAttempt {
    /** What every attempt is checked against. */
    record Grounds(
            Registrations registrations,
            Deployments deployments,
            PlatformKeySets keySets,
            Nonces nonces,
            LoginStates states,
            ToolAddress tool) {}

    private final Grounds grounds;
    private final Parameters form;
    private final BrowserEvidence evidence;
    private final Instant now;

    private @Nullable LoginState state;
    private @Nullable Registration registration;
    private @Nullable IdToken token;
    private @Nullable SigningAlgorithm algorithm;
    private @Nullable PublicKey key;
    private boolean proven;
    private @Nullable String keyOutage;
    private @Nullable MessageType message;
    private @Nullable DeploymentId deployment;
    private @Nullable Launch launch;

    LaunchAttempt(Grounds grounds, Parameters form, BrowserEvidence evidence, Instant now) {
        this.grounds = grounds;
        this.form = form;
        this.evidence = evidence;
        this.now = now;
    }

    Grounds grounds() {
        return grounds;
    }

    Parameters form() {
        return form;
    }

    BrowserEvidence evidence() {
        return evidence;
    }

    boolean cameFromOurPage() {
        Optional<String> ours = WebOrigin.of(grounds.tool().launch());
        return ours.isPresent() && ours.equals(evidence.origin());
    }

    /** Whether a page of ours has looked into the platform's storage already. */
    boolean wasAskedOfStorage() {
        return form.values().containsKey(PlatformStorage.FIELD);
    }

    Instant now() {
        return now;
    }

    void establish(LoginState begun, Registration with) {
        state = begun;
        registration = with;
    }

    LoginState state() {
        return established(state);
    }

    Registration registration() {
        return established(registration);
    }

    void establish(IdToken readable) {
        token = readable;
    }

    IdToken token() {
        return established(token);
    }

    Claims claims() {
        return token().claims();
    }

    void establish(SigningAlgorithm allowed) {
        algorithm = allowed;
    }

    SigningAlgorithm algorithm() {
        return established(algorithm);
    }

    void establish(PublicKey found) {
        key = found;
    }

    Optional<PublicKey> key() {
        return Optional.ofNullable(key);
    }

    /** The platform's key signed the token: what it says is the platform's word. */
    void prove() {
        proven = true;
    }

    void keysUnavailable(String why) {
        keyOutage = why;
    }

    Optional<String> keyOutage() {
        return Optional.ofNullable(keyOutage);
    }

    void establish(MessageType supported) {
        message = supported;
    }

    MessageType message() {
        return established(message);
    }

    void establish(DeploymentId named) {
        deployment = named;
    }

    DeploymentId deployment() {
        return established(deployment);
    }

    void establish(Launch read) {
        launch = read;
    }

    Launch launch() {
        return established(launch);
    }

    LaunchRefused refused(LaunchError error, String detail) {
        return new LaunchRefused(error, detail, circumstances());
    }

    private Circumstances circumstances() {
        Optional<Registration> platform = Optional.ofNullable(registration);
        Optional<LoginState> begun = Optional.ofNullable(state);
        TokenReading reading = new TokenReading(Optional.ofNullable(token), proven);
        return new Circumstances(
                platform.map(Registration::id),
                Optional.ofNullable(deployment),
                Optional.ofNullable(message),
                reading.locale(),
                platform.flatMap(reading::wayBack),
                platform.flatMap(known ->
                        begun.flatMap(login -> login.hints().map(hints -> LoginAgain.of(login, hints, known)))),
                platform.filter(known -> !wasAskedOfStorage())
                        .flatMap(known -> begun.flatMap(login -> PlatformStorage.of(login, known))));
    }

    private static <T> T established(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(
                    "A launch rule relies on one that comes after it. Maybe the list of rules" + " was reordered?");
        }
        return value;
    }
}
