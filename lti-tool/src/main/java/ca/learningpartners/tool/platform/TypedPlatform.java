package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.http.WebAddress;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.mentorship.text.Unseen;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody typed about a platform, to the letter but for what is white or unseen around each value. Nothing in it is
 * known to be right; {@link PlatformFaults} and {@link PlatformDoubts} look at it first.
 */
public record TypedPlatform(Map<PlatformField, String> values) {

    public TypedPlatform {
        Map<PlatformField, String> stripped = new EnumMap<>(PlatformField.class);
        values.forEach((field, text) -> stripped.put(field, Unseen.trimmed(text)));
        values = Map.copyOf(stripped);
    }

    /** The values of a registration, as somebody would have typed them. */
    public static TypedPlatform of(Registration registration, List<DeploymentId> deployments) {
        PlatformEndpoints endpoints = registration.endpoints();
        return new TypedPlatform(Map.of(
                PlatformField.NAME, registration.name(),
                PlatformField.ISSUER, registration.issuer(),
                PlatformField.CLIENT_ID, registration.clientId().value(),
                PlatformField.DEPLOYMENTS,
                        deployments.stream().map(DeploymentId::value).collect(Collectors.joining("\n")),
                PlatformField.AUTHORIZATION, endpoints.authorization().toString(),
                PlatformField.TOKEN_ADDRESS, endpoints.token().toString(),
                PlatformField.KEY_SET, endpoints.keySet().toString(),
                PlatformField.AUDIENCE, endpoints.tokenAudience()));
    }

    /** The value; empty if nothing was typed. */
    public String value(PlatformField field) {
        return values.getOrDefault(field, "");
    }

    /** The deployment ids, one a line. */
    public List<String> deployments() {
        return value(PlatformField.DEPLOYMENTS)
                .lines()
                .map(Unseen::trimmed)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /** The value as a web address: absolute, with a host and no user. */
    public Optional<URI> address(PlatformField field) {
        return WebAddress.parse(value(field));
    }

    /** The same with other values where there were none. */
    public TypedPlatform filledUp(Map<PlatformField, String> others) {
        Map<PlatformField, String> filled = new EnumMap<>(PlatformField.class);
        filled.putAll(others);
        values.forEach((field, text) -> filled.merge(field, text, (other, typed) -> typed.isEmpty() ? other : typed));
        return new TypedPlatform(filled);
    }

    /**
     * The endpoints; the token audience is the token address where none was typed.
     *
     * @throws IllegalArgumentException if an address is none
     */
    public PlatformEndpoints endpoints() {
        String audience = value(PlatformField.AUDIENCE);
        return new PlatformEndpoints(
                required(PlatformField.AUTHORIZATION),
                required(PlatformField.TOKEN_ADDRESS),
                required(PlatformField.KEY_SET),
                audience.isEmpty() ? value(PlatformField.TOKEN_ADDRESS) : audience);
    }

    private URI required(PlatformField field) {
        return address(field)
                .orElseThrow(() -> new IllegalArgumentException(
                        "“" + value(field) + "” (" + field.word() + ") is no web address. Maybe https:// is missing?"));
    }
}
