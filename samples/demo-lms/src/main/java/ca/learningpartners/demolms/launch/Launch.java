package ca.learningpartners.demolms.launch;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.registration.Tool;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Someone on their way from a course into a tool: who, from where, what for, how, and with which deviation. */
public record Launch(
        String id,
        Platform platform,
        Tool tool,
        Classroom classroom,
        Purpose purpose,
        Person person,
        Presentation presentation,
        Deviation deviation,
        Instant startedAt) {

    /** What the tool must give back unaltered; full of characters that a careless tool would alter. */
    public String messageHint() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("launch", id)
                .put("page", "/cours?a=1&b=é+%2F")
                .toString();
    }

    /** Where in the tool the person is going. */
    public String target() {
        return purpose.target(tool);
    }

    /**
     * The fields of the login that starts the launch.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0#step-1-third-party-initiated-login">Security, 5.1.1.1</a>
     */
    public Map<String, String> loginFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("iss", platform.issuer());
        fields.put("target_link_uri", target());
        fields.put("login_hint", person.id());
        fields.put("lti_message_hint", messageHint());
        fields.put("client_id", tool.clientId());
        fields.put("lti_deployment_id", tool.deploymentId());
        if (presentation.storage()) {
            fields.put("lti_storage_target", "_parent");
        }
        deviation.changeLogin(fields);
        return fields;
    }
}
