package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.lti.registration.ToolAddress;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The start of every message: a platform sends a browser here, and we send it back to be identified.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-1-third-party-initiated-login">1EdTech Security
 *     Framework 1.0, 5.1.1.1</a>
 */
public final class OidcLogin {
    private final Registrations registrations;
    private final ToolAddress tool;
    private final LoginStates states;
    private final Clock clock;

    public OidcLogin(Registrations registrations, ToolAddress tool, LoginStates states, Clock clock) {
        this.registrations = registrations;
        this.tool = tool;
        this.states = states;
        this.clock = clock;
    }

    /**
     * Answers a login request, whether it came by GET or POST.
     *
     * @param parameters the query or form parameters, decoded
     * @param bindingCookies the values of the binding cookie this browser sent; empty if none
     * @throws LaunchRefused with L-101 to L-104
     */
    public LoginRedirect start(Map<String, List<String>> parameters, Collection<String> bindingCookies) {
        throw new UnsupportedOperationException();
    }
}
