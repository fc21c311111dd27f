package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.lti.registration.ToolConfiguration;
import ca.learningpartners.lti.registration.ToolMessage;
import ca.learningpartners.tool.runtime.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the tool introduces itself to a learning platform. */
public final class ToolCard {

    private final ToolAddress address;
    private final Messages english = Messages.in(Messages.ENGLISH);
    private final Messages french = Messages.in(Messages.FRENCH);

    public ToolCard(ToolAddress address) {
        this.address = address;
    }

    /** For dynamic registration. */
    public ToolConfiguration configuration() {
        return new ToolConfiguration(
                address,
                english.get("product"),
                Map.of("fr", french.get("product"), "fr-CA", french.get("product")),
                english.get("product.what"),
                Optional.of(address.at("/assets/mark.svg")),
                List.of(new ToolMessage(
                        MessageType.RESOURCE_LINK, english.get("product"), Map.of("fr-CA", french.get("product")))),
                Map.of(),
                List.of("iss", "sub", "name", "given_name", "family_name", "email", "locale"),
                Set.of());
    }

    /** For platforms that read a JSON document in Canvas's form. */
    public Map<String, Object> canvas() {
        return Map.of(
                "title", english.get("product"),
                "description", english.get("product.what"),
                "oidc_initiation_url", address.login().toString(),
                "target_link_uri", address.launch().toString(),
                "public_jwk_url", address.keySet().toString(),
                "scopes", List.of(),
                "custom_fields", Map.of(),
                "extensions", List.of(extension()));
    }

    private Map<String, Object> extension() {
        return Map.of(
                "platform",
                "canvas.instructure.com",
                "domain",
                address.domain(),
                "privacy_level",
                "public",
                "settings",
                Map.of("text", english.get("product"), "placements", List.of(placement())));
    }

    private Map<String, Object> placement() {
        return Map.of(
                "placement",
                "course_navigation",
                "message_type",
                "LtiResourceLinkRequest",
                "target_link_uri",
                address.launch().toString(),
                "text",
                english.get("product"));
    }
}
