package ca.learningpartners.lti.registration;

import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.registration.RegistrationFailed.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a platform says of itself when the tool registers.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#platform-configuration">LTI Dynamic Registration 1.0,
 *     2.1</a>
 */
record PlatformConfiguration(
        String issuer,
        PlatformEndpoints endpoints,
        URI registrationEndpoint,
        Set<SigningAlgorithm> algorithms,
        Optional<String> productFamily) {
    private static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    static PlatformConfiguration read(URI servedFrom, String document) throws RegistrationFailed {
        ObjectNode json = StrictJson.object(document)
                .orElseThrow(() -> invalid("the platform's configuration is not a JSON object", document));
        String issuer = StrictJson.text(json, "issuer").orElseThrow(() -> missing("issuer"));
        requireSameHost(servedFrom, issuer);
        return new PlatformConfiguration(
                issuer,
                endpoints(json),
                address(json, "registration_endpoint"),
                algorithms(json),
                StrictJson.member(json, PLATFORM).flatMap(p -> StrictJson.text(p, "product_family_code")));
    }

    /** Or else anyone could register the tool in another platform's name. */
    private static void requireSameHost(URI servedFrom, String issuer) throws RegistrationFailed {
        String host = parse(issuer).map(URI::getHost).orElse(null);
        if (host == null || !host.equalsIgnoreCase(servedFrom.getHost())) {
            throw new RegistrationFailed(
                    Reason.ISSUER_MISMATCH,
                    "the configuration is served from " + servedFrom.getHost() + " but its issuer is elsewhere",
                    issuer);
        }
    }

    private static PlatformEndpoints endpoints(ObjectNode json) throws RegistrationFailed {
        URI token = address(json, "token_endpoint");
        URI authorization = address(json, "authorization_endpoint");
        URI keySet = address(json, "jwks_uri");
        try {
            return StrictJson.text(json, "authorization_server")
                    .map(audience -> new PlatformEndpoints(authorization, token, keySet, audience))
                    .orElseGet(() -> new PlatformEndpoints(authorization, token, keySet));
        } catch (IllegalArgumentException e) {
            throw invalid("an address of the platform's configuration is not a web address", "");
        }
    }

    private static URI address(ObjectNode json, String name) throws RegistrationFailed {
        return StrictJson.text(json, name)
                .flatMap(PlatformConfiguration::parse)
                .filter(address -> address.getHost() != null)
                .orElseThrow(() -> missing(name));
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What the platform says it signs with, as far as we accept it; RS256 if it says nothing of use. */
    private static Set<SigningAlgorithm> algorithms(ObjectNode json) {
        Set<SigningAlgorithm> named = EnumSet.noneOf(SigningAlgorithm.class);
        for (JsonNode name : json.path("id_token_signing_alg_values_supported")) {
            SigningAlgorithm.named(name.asText("")).ifPresent(named::add);
        }
        return named.isEmpty() ? Set.of(SigningAlgorithm.RS256) : named;
    }

    private static RegistrationFailed missing(String name) {
        return invalid("the platform's configuration has no usable " + name, "");
    }

    private static RegistrationFailed invalid(String message, String text) {
        return new RegistrationFailed(Reason.CONFIGURATION_INVALID, message, text);
    }
}
