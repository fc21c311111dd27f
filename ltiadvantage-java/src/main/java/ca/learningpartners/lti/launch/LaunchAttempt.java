package ca.learningpartners.lti.launch;

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
import java.util.Collection;
import java.util.Locale;
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
    private final Collection<String> bindingCookies;
    private final Instant now;

    private @Nullable LoginState state;
    private @Nullable Registration registration;
    private @Nullable IdToken token;
    private @Nullable SigningAlgorithm algorithm;
    private @Nullable PublicKey key;
    private @Nullable String keyOutage;
    private @Nullable MessageType message;
    private @Nullable DeploymentId deployment;
    private @Nullable Launch launch;

    LaunchAttempt(Grounds grounds, Parameters form, Collection<String> bindingCookies, Instant now) {
        this.grounds = grounds;
        this.form = form;
        this.bindingCookies = bindingCookies;
        this.now = now;
    }

    Grounds grounds() {
        return grounds;
    }

    Parameters form() {
        return form;
    }

    Collection<String> bindingCookies() {
        return bindingCookies;
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
        return new Circumstances(
                Optional.ofNullable(registration).map(Registration::id),
                Optional.ofNullable(deployment),
                Optional.ofNullable(message),
                unprovenLocale());
    }

    private Optional<Locale> unprovenLocale() {
        try {
            return Optional.ofNullable(token).flatMap(t -> LaunchReader.locale(t.claims()));
        } catch (WrongClaimType e) {
            return Optional.empty();
        }
    }

    private static <T> T established(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(
                    "A launch rule relies on one that comes after it. Maybe the list of rules" + " was reordered?");
        }
        return value;
    }
}
