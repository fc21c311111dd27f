package ca.learningpartners.lti.registration;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundFailed;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.http.OutboundRequest;
import ca.learningpartners.lti.registration.RegistrationFailed.Reason;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
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

    /**
     * Registers this tool.
     *
     * @param http calls the platform, under the tool's network policy
     * @param tool what the platform is told
     */
    public DynamicRegistration(OutboundHttp http, ToolConfiguration tool) {
        this.http = http;
        this.tool = tool;
    }

    /**
     * Registers the tool.
     *
     * @param openidConfiguration the {@code openid_configuration} the platform gave
     * @param registrationToken the {@code registration_token} it gave, if any; without one none is sent (Brightspace)
     * @param status the status of the new registration: {@code ACTIVE} if the invite approved it beforehand
     * @return the agreement, not stored yet
     * @throws RegistrationFailed with the reason, and the platform's own words if it had any
     */
    public Outcome register(URI openidConfiguration, Optional<String> registrationToken, RegistrationStatus status)
            throws RegistrationFailed {
        PlatformConfiguration platform = PlatformConfiguration.read(openidConfiguration, fetch(openidConfiguration));
        RegistrationAnswer answer = introduce(platform, registrationToken);
        Registration registration = new Registration(
                RegistrationId.random(),
                openidConfiguration.getHost(),
                platform.issuer(),
                answer.clientId(),
                platform.endpoints(),
                platform.algorithms(),
                status,
                platform.productFamily());
        return new Outcome(registration, answer.deployment(), true, answer.shortfall(tool), answer.access());
    }

    /**
     * Asks the platform what it has written down of the tool.
     *
     * @param access what a registration left, see {@link Outcome#access}
     * @return what of the tool's wishes it lacks, and where to look the next time
     * @throws RegistrationFailed if the platform does not say
     */
    public Standing check(RegistrationAccess access) throws RegistrationFailed {
        return standing(send(OutboundRequest.get(access.address(), headers(access.token()))), access);
    }

    /**
     * Introduces the tool anew, under the client id it has, after something about it has changed. The platform may put
     * the change before its administrator first (Canvas does).
     *
     * @param registration the agreement to change, unchanged on this side
     * @param access what it left, see {@link Outcome#access}
     * @return what of the tool's wishes the platform left out, and where to look the next time
     * @throws RegistrationFailed if the platform does not take it
     */
    public Standing update(Registration registration, RegistrationAccess access) throws RegistrationFailed {
        String body = RegistrationRequest.of(tool, registration.productFamily(), Optional.of(registration.clientId()));
        OutboundRequest request = OutboundRequest.put(access.address(), writing(access.token()), body);
        return standing(send(request), access);
    }

    private Standing standing(RegistrationAnswer answer, RegistrationAccess before) {
        return new Standing(answer.shortfall(tool), answer.accessAfter(before));
    }

    private String fetch(URI address) throws RegistrationFailed {
        try {
            HttpAnswer answer = http.get(address, Map.of("Accept", "application/json"));
            if (answer.status() == 200) {
                return answer.body();
            }
            throw new RegistrationFailed(
                    Reason.CONFIGURATION_UNREACHABLE,
                    "the platform's configuration answered " + answer.status(),
                    answer.body());
        } catch (OutboundFailed e) {
            throw failed(e, Reason.CONFIGURATION_UNREACHABLE);
        }
    }

    private RegistrationAnswer introduce(PlatformConfiguration platform, Optional<String> registrationToken)
            throws RegistrationFailed {
        String body = RegistrationRequest.of(tool, platform.productFamily(), Optional.empty());
        return send(OutboundRequest.post(platform.registrationEndpoint(), writing(registrationToken), body));
    }

    private RegistrationAnswer send(OutboundRequest request) throws RegistrationFailed {
        try {
            return RegistrationAnswer.of(http.send(request));
        } catch (OutboundFailed e) {
            throw failed(e, Reason.PLATFORM_UNREACHABLE);
        }
    }

    private static Map<String, String> headers(Optional<String> token) throws RegistrationFailed {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "application/json");
        if (token.isPresent()) {
            requireToken(token.get());
            headers.put("Authorization", "Bearer " + token.get());
        }
        return headers;
    }

    private static Map<String, String> writing(Optional<String> token) throws RegistrationFailed {
        Map<String, String> headers = headers(token);
        headers.put("Content-Type", "application/json");
        return headers;
    }

    /** Neither sent nor repeated if it would break the header apart. */
    private static void requireToken(String token) throws RegistrationFailed {
        if (!token.matches("[\\x21-\\x7e]+")) {
            throw new RegistrationFailed(Reason.TOKEN_INVALID, "the registration token is malformed", "");
        }
    }

    private static RegistrationFailed failed(OutboundFailed why, Reason otherwise) {
        boolean refused = why.reason() == OutboundFailed.Reason.ADDRESS_REFUSED;
        return new RegistrationFailed(
                refused ? Reason.ADDRESS_REFUSED : otherwise, String.valueOf(why.getMessage()), "");
    }

    /**
     * How a registration stands at the platform.
     *
     * @param shortfall what of the tool's wishes the platform has not written down
     * @param access where to look at it and change it from now on, and with which token. <b>Store it if it is not the
     *     one that was used:</b> a platform may give a new address or a new token with any answer, and the old ones
     *     are void then
     * @see <a href="https://www.rfc-editor.org/rfc/rfc7592#section-3">RFC 7592, 3</a>
     */
    public record Standing(Shortfall shortfall, RegistrationAccess access) {}

    /**
     * What came of it; nothing is stored yet. If a registration of the same issuer and client id is already there, the
     * platform has updated it (Moodle keeps both ids when a tool of the same domain registers again): put the outcome
     * {@link #over} it.
     *
     * @param registration the agreement, under a new id and named after the platform's host
     * @param deployment the first deployment, if the platform made one
     * @param isNew whether there was none before, as far as the caller has said
     * @param shortfall what the tool asked for and did not get
     * @param access where the registration can be looked at and changed later, if the platform allows that
     */
    public record Outcome(
            Registration registration,
            Optional<DeploymentId> deployment,
            boolean isNew,
            Shortfall shortfall,
            Optional<RegistrationAccess> access) {
        /** The same outcome as an update of that earlier registration, under its id and its name. */
        public Outcome over(Registration earlier) {
            Registration updated = registration.withId(earlier.id()).withName(earlier.name());
            return new Outcome(updated, deployment, false, shortfall, access);
        }

        /** The same outcome, its registration with that status. */
        public Outcome withStatus(RegistrationStatus status) {
            return new Outcome(registration.withStatus(status), deployment, isNew, shortfall, access);
        }

        /** The same outcome, its registration under that name. */
        public Outcome named(String name) {
            return new Outcome(registration.withName(name), deployment, isNew, shortfall, access);
        }
    }
}
