package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.key.PlatformKeySets;
import ca.learningpartners.lti.registration.Deployments;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.lti.registration.ToolAddress;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Lets a message in or refuses it. The checks are the list {@link LaunchRules#IN_ORDER}, in the order of the codes of
 * {@link LaunchError}; the first that fails decides.
 */
public final class LaunchVerifier {
    private final Registrations registrations;
    private final Deployments deployments;
    private final PlatformKeySets keySets;
    private final Nonces nonces;
    private final LoginStates states;
    private final ToolAddress tool;
    private final Clock clock;

    public LaunchVerifier(
            Registrations registrations,
            Deployments deployments,
            PlatformKeySets keySets,
            Nonces nonces,
            LoginStates states,
            ToolAddress tool,
            Clock clock) {
        this.registrations = registrations;
        this.deployments = deployments;
        this.keySets = keySets;
        this.nonces = nonces;
        this.states = states;
        this.tool = tool;
        this.clock = clock;
    }

    /**
     * Verifies what a platform posted.
     *
     * @param form the form parameters, decoded: {@code state} and {@code id_token}, or {@code error}
     * @param bindingCookies the values of the binding cookie this browser sent; empty if none
     * @return the launch, its nonce used up
     * @throws LaunchRefused with L-201 to L-226
     */
    public Launch verify(Map<String, List<String>> form, Collection<String> bindingCookies) {
        throw new UnsupportedOperationException();
    }
}
