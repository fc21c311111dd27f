package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.registration.CanvasConfiguration;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.Placement;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.lti.registration.ToolConfiguration;
import ca.learningpartners.lti.registration.ToolMessage;
import ca.learningpartners.lti.service.ServiceScopes;
import ca.learningpartners.tool.runtime.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the tool introduces itself to a learning platform. */
public final class ToolCard {

    /** The roster, to know who is in a course; the tool's own grade columns, their scores, and what became of them. */
    private static final Set<String> SCOPES =
            Set.of(ServiceScopes.ROSTER, ServiceScopes.LINE_ITEM, ServiceScopes.SCORE, ServiceScopes.RESULT_READ);

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
                List.of(
                        message(MessageType.RESOURCE_LINK, "product").placed(Placement.COURSE_NAVIGATION),
                        message(MessageType.DEEP_LINKING, "card.choose").placed(Placement.CONTENT_AREA),
                        message(MessageType.SUBMISSION_REVIEW, "card.review"),
                        message(MessageType.DATA_PRIVACY, "card.data")),
                Map.of(),
                List.of("iss", "sub", "name", "given_name", "family_name", "email", "locale"),
                SCOPES);
    }

    /** For platforms that read a JSON document in Canvas's form. */
    public String canvas() {
        return CanvasConfiguration.of(configuration());
    }

    private ToolMessage message(MessageType type, String key) {
        return new ToolMessage(type, english.get(key), Map.of("fr-CA", french.get(key)));
    }
}
