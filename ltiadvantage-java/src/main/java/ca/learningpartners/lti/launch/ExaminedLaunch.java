package ca.learningpartners.lti.launch;

import java.util.List;
import java.util.Optional;

/**
 * A launch that is the platform's, for this tool and of its login, as far as that can be told without asking what the
 * nodes of the tool share: whether it was used before, and where it comes from. Good for one {@link
 * LaunchVerifier#admit}, soon.
 */
public final class ExaminedLaunch {
    private final LaunchAttempt attempt;
    private final List<LaunchRule> remaining;
    private final Optional<LaunchRefused> otherwise;

    /** @param otherwise a fault already found that counts if the remaining checks find none */
    ExaminedLaunch(LaunchAttempt attempt, List<LaunchRule> remaining, Optional<LaunchRefused> otherwise) {
        this.attempt = attempt;
        this.remaining = List.copyOf(remaining);
        this.otherwise = otherwise;
    }

    Admission admit() {
        return remaining.stream()
                .flatMap(rule -> rule.refusal(attempt).stream())
                .findFirst()
                .or(() -> otherwise)
                .<Admission>map(Admission.Refused::new)
                .orElseGet(() -> new Admission.Admitted(attempt.launch()));
    }
}
