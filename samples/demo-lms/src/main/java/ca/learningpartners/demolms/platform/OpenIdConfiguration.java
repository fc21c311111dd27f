package ca.learningpartners.demolms.platform;

import ca.learningpartners.demolms.campus.Habit;
import ca.learningpartners.demolms.registration.MessageType;
import ca.learningpartners.demolms.registration.Scope;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The document a tool reads to learn a campus's addresses, and, where it is not the token address, the audience to ask
 * for access tokens with.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#platform-configuration">Dynamic Registration, 3.4</a>
 */
public final class OpenIdConfiguration {

    /** The custom variables that a launch fills in. */
    public static final List<String> VARIABLES = List.of(
            "User.id",
            "User.username",
            "Person.name.full",
            "Person.email.primary",
            "Context.id",
            "Context.title",
            "CourseSection.title",
            "ResourceLink.id",
            "ResourceLink.title");

    private static final String PLATFORM_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenIdConfiguration() {}

    public static ObjectNode of(Platform platform) {
        String issuer = platform.issuer();
        ObjectNode document = JSON.createObjectNode();
        document.put("issuer", issuer);
        document.put("authorization_endpoint", issuer + "/authorize");
        document.put("registration_endpoint", issuer + "/registrations");
        document.put("jwks_uri", issuer + "/keys.json");
        document.put("token_endpoint", platform.addresses().token());
        if (platform.campus().has(Habit.AUDIENCE_OF_ITS_OWN)) {
            document.put("authorization_server", platform.addresses().tokenAudience());
        }
        list(document, "token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        list(document, "token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
        list(document, "scopes_supported", scopes());
        list(document, "response_types_supported", List.of("id_token"));
        list(document, "response_modes_supported", List.of("form_post"));
        list(document, "subject_types_supported", List.of("public"));
        list(document, "id_token_signing_alg_values_supported", List.of("RS256"));
        list(document, "claims_supported", List.of("iss", "sub", "name", "given_name", "family_name", "email"));
        document.set(PLATFORM_CONFIGURATION, platformConfiguration());
        return document;
    }

    private static ObjectNode platformConfiguration() {
        ObjectNode configuration = JSON.createObjectNode();
        configuration.put("product_family_code", "demo-lms").put("version", "1");
        ArrayNode messages = configuration.putArray("messages_supported");
        Stream.of(MessageType.values()).forEach(type -> messages.addObject().put("type", type.claim()));
        list(configuration, "variables", VARIABLES);
        return configuration;
    }

    private static List<String> scopes() {
        return Stream.concat(Stream.of("openid"), Stream.of(Scope.values()).map(Scope::uri))
                .toList();
    }

    private static void list(ObjectNode document, String member, List<String> values) {
        ArrayNode list = document.putArray(member);
        values.forEach(list::add);
    }
}
