package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.key.PlatformKeySets;
import ca.learningpartners.lti.registration.Deployments;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.lti.registration.ToolAddress;
import java.time.Clock;
import java.util.ArrayList;
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
     * Verifies what a platform posted: {@link #examine} and {@link #admit} in one.
     *
     * @param form the form parameters, decoded: {@code state} and {@code id_token}, or {@code error}
     * @param bindingCookies the values of the binding cookie this browser sent; empty if none
     * @return the launch, its nonce used up
     * @throws LaunchRefused with L-201 to L-227
     */
    public Launch verify(Map<String, List<String>> form, Collection<String> bindingCookies) {
        Admission admission = admit(examine(form, BrowserEvidence.cookies(bindingCookies)));
        if (admission instanceof Admission.Admitted admitted) {
            return admitted.launch();
        }
        throw ((Admission.Refused) admission).reason();
    }

    /** What is checked, in order, each by the error a launch that fails it is refused with. */
    public static List<LaunchError> checks() {
        return LaunchRules.IN_ORDER.stream().map(LaunchRule::error).toList();
    }

    /**
     * Everything about a launch that needs no database: signatures, and the platform's keys from the network if need
     * be. Do it outside of any transaction.
     *
     * @param form the form parameters, decoded
     * @throws LaunchRefused with L-201 to L-215, or with L-226 if a claim read for these is of the wrong JSON type
     */
    public ExaminedLaunch examine(Map<String, List<String>> form, BrowserEvidence evidence) {
        LaunchAttempt attempt = new LaunchAttempt(grounds, new Parameters(form), evidence, clock.instant());
        List<LaunchRule> remaining = new ArrayList<>();
        for (LaunchRule rule : LaunchRules.IN_ORDER) {
            if (rule.inStore()) {
                remaining.add(rule);
                continue;
            }
            Optional<LaunchRefused> refusal = rule.refusal(attempt);
            if (refusal.isPresent()) {
                return remaining.isEmpty() ? refuse(refusal.get()) : new ExaminedLaunch(attempt, remaining, refusal);
            }
        }
        return new ExaminedLaunch(attempt, remaining, Optional.empty());
    }

    /**
     * Uses up the nonce and looks at the deployment, which is quick: do it in the transaction that also makes the
     * session, and keep that transaction whether the launch is let in or not.
     */
    public Admission admit(ExaminedLaunch examined) {
        return examined.admit();
    }

    private static ExaminedLaunch refuse(LaunchRefused refused) {
        throw refused;
    }
}
