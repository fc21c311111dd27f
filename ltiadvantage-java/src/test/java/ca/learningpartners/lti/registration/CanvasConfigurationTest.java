package ca.learningpartners.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document an administrator of a Canvas points it to. */
class CanvasConfigurationTest {
    private static ToolConfiguration tool(List<String> claims) {
        return tool(claims, Map.of("program", "bcssa"));
    }

    private static ToolConfiguration tool(List<String> claims, Map<String, String> custom) {
        return new ToolConfiguration(
                new ToolAddress(URI.create("https://tool.example.ca:8443")),
                "Learning Partners",
                Map.of("fr-CA", "Partenaires d’apprentissage"),
                "Mentorship",
                Optional.of(URI.create("https://tool.example.ca:8443/logo.svg")),
                List.of(
                        new ToolMessage(MessageType.RESOURCE_LINK, "Mentorship", Map.of("fr-CA", "Mentorat"))
                                .placed(Placement.COURSE_NAVIGATION),
                        new ToolMessage(MessageType.DEEP_LINKING, "Add mentorship", Map.of())
                                .placed(Placement.CONTENT_AREA, Placement.RICH_TEXT_EDITOR),
                        new ToolMessage(MessageType.DATA_PRIVACY, "Data", Map.of())),
                custom,
                claims,
                Set.of("scope-b", "scope-a"));
    }

    private static JsonNode document(ToolConfiguration tool) throws Exception {
        return new JsonMapper().readTree(CanvasConfiguration.of(tool));
    }

    @Test
    void it_names_the_tools_addresses_services_and_parameters() throws Exception {
        JsonNode document = document(tool(List.of("name", "email")));
        assertThat(document.get("title").textValue()).isEqualTo("Learning Partners");
        assertThat(document.get("oidc_initiation_url").textValue()).isEqualTo("https://tool.example.ca:8443/lti/login");
        assertThat(document.get("target_link_uri").textValue()).isEqualTo("https://tool.example.ca:8443/lti/launch");
        assertThat(document.get("public_jwk_url").textValue()).isEqualTo("https://tool.example.ca:8443/lti/jwks.json");
        assertThat(document.get("scopes")).hasToString("[\"scope-a\",\"scope-b\"]");
        assertThat(document.get("custom_fields")).hasToString("{\"program\":\"bcssa\"}");
        assertThat(document.at("/extensions/0/domain").textValue()).isEqualTo("tool.example.ca:8443");
        assertThat(document.at("/extensions/0/platform").textValue()).isEqualTo("canvas.instructure.com");
        assertThat(document.at("/extensions/0/settings/icon_url").textValue()).endsWith("/logo.svg");
    }

    @Test
    void each_message_stands_at_each_of_its_places_and_one_without_a_place_nowhere() throws Exception {
        JsonNode placements = document(tool(List.of())).at("/extensions/0/settings/placements");
        assertThat(placements.findValuesAsText("placement"))
                .containsExactly("course_navigation", "link_selection", "assignment_selection", "editor_button");
        assertThat(placements.get(0).get("message_type").textValue()).isEqualTo("LtiResourceLinkRequest");
        assertThat(placements.get(1).get("message_type").textValue()).isEqualTo("LtiDeepLinkingRequest");
        assertThat(placements.get(0).at("/labels/fr-CA").textValue()).isEqualTo("Mentorat");
    }

    @ParameterizedTest
    @CsvSource({"name;email, public", "given_name, name_only", "email, email_only", "sub, anonymous"})
    void the_privacy_level_is_no_wider_than_what_the_tool_wants_to_know(String claims, String level) throws Exception {
        assertThat(document(tool(List.of(claims.split(";"))))
                        .at("/extensions/0/privacy_level")
                        .textValue())
                .isEqualTo(level);
    }

    @Test
    void a_parameter_with_a_line_break_is_refused() {
        assertThatThrownBy(() -> tool(List.of(), Map.of("a", "1\nb=2"))).isInstanceOf(IllegalArgumentException.class);
    }
}
