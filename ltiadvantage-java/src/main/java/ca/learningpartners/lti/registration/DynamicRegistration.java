package ca.learningpartners.lti.registration;

import ca.learningpartners.lti.service.OutboundHttp;
import java.net.URI;
import java.util.Optional;

/**
 * Registers the tool with a platform that asked for it, so that nobody copies addresses by hand. The platform opens
 * the tool's registration address with the address of its own configuration; the tool reads that, introduces itself,
 * and learns its client id. Who may start this (a single-use invite) is the caller's business.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0</a>
 */
public final class DynamicRegistration {
    private final OutboundHttp http;
    private final ToolConfiguration tool;

    public DynamicRegistration(OutboundHttp http, ToolConfiguration tool) {
        this.http = http;
        this.tool = tool;
    }

    /**
     * Registers the tool.
     *
     * @param openidConfiguration the {@code openid_configuration} the platform gave
     * @param registrationToken the {@code registration_token} it gave, if any; without one none is sent
     * @param status the status of the new registration: {@code ACTIVE} if the invite approved it beforehand
     */
    public Outcome register(URI openidConfiguration, Optional<String> registrationToken, RegistrationStatus status)
            throws RegistrationFailed {
        throw new UnsupportedOperationException();
    }

    /**
     * What came of it; nothing is stored yet. If a registration of the same issuer and client id is already there,
     * keep its id ({@link Registration#withId}).
     *
     * @param registration the new agreement, under a new id and named after the issuer's host
     * @param deployment the first deployment, if the platform made one
     */
    public record Outcome(Registration registration, Optional<DeploymentId> deployment) {}
}
