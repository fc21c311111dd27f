package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.key.PlatformKeySets;
import ca.learningpartners.lti.registration.Deployments;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.lti.registration.ToolAddress;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a message in or refuses it. The checks are a list in the order of the codes of {@link LaunchError}; the first
 * that fails decides.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech Security
 *     Framework 1.0, 5.1.3</a>
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#required-message-claims">LTI Core 1.3, 5.3</a>
 */
public final class LaunchVerifier {
    private final LaunchAttempt.Grounds grounds;
    private final Clock clock;

    /**
     * Launches of this tool.
     *
     * @param deployments where an unknown deployment is held for approval
     * @param nonces shared by every node of the tool
     * @param states opened with the key the {@link OidcLogin} sealed them with
     */
    public LaunchVerifier(
            Registrations registrations,
            Deployments deployments,
            PlatformKeySets keySets,
            Nonces nonces,
            LoginStates states,
            ToolAddress tool,
            Clock clock) {
        this.grounds = new LaunchAttempt.Grounds(registrations, deployments, keySets, nonces, states, tool);
        this.clock = clock;
    }

    /**
     * Verifies what a platform posted.
     *
     * @param form the form parameters, decoded: {@code state} and {@code id_token}, or {@code error}
     * @param bindingCookies the values of the binding cookie this browser sent; empty if none
     * @return the launch, its nonce used up
     * @throws LaunchRefused with L-201 to L-227
     */
    public Launch verify(Map<String, List<String>> form, Collection<String> bindingCookies) {
        LaunchAttempt attempt = new LaunchAttempt(grounds, new Parameters(form), bindingCookies, clock.instant());
        for (LaunchRule rule : LaunchRules.IN_ORDER) {
            Optional<String> fault = findFault(rule, attempt);
            if (fault.isPresent()) {
                throw attempt.refused(rule.error(), fault.get());
            }
        }
        return attempt.launch();
    }

    /** What is checked, in order, each by the error a launch that fails it is refused with. */
    public static List<LaunchError> checks() {
        return LaunchRules.IN_ORDER.stream().map(LaunchRule::error).toList();
    }

    private static Optional<String> findFault(LaunchRule rule, LaunchAttempt attempt) {
        try {
            return rule.check().findFault(attempt);
        } catch (WrongClaimType e) {
            throw attempt.refused(LaunchError.WRONG_TYPE, String.valueOf(e.getMessage()));
        }
    }
}
