package ca.learningpartners.lti.launch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Logins under way, kept by nobody: each travels as a signed text through the platform and back (its {@code state}).
 * Nothing is written at login; that it is used once only is seen to when the launch consumes its nonce.
 */
public final class LoginStates {
    /** How long a person may take at the platform. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    private final StateKey key;
    private final Clock clock;

    public LoginStates(StateKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    String seal(LoginState state) {
        throw new UnsupportedOperationException();
    }

    Optional<LoginState> open(String text) {
        throw new UnsupportedOperationException();
    }
}
