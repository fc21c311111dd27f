package ca.learningpartners.lti.deeplink;

import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.launch.DeepLinkingSettings;
import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.RegistrationId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What a tool has to remember of a verified deep linking launch while the person chooses: who asks, and what is
 * accepted. Keep it in the person's session, on the server; a browser could change it.
 *
 * @param registration the platform that asks
 * @param deployment the place within it
 * @param settings what it accepts
 */
public record DeepLinkingRequest(RegistrationId registration, DeploymentId deployment, DeepLinkingSettings settings) {

    /** The request in a launch; nothing if it is a message of another kind. */
    public static Optional<DeepLinkingRequest> of(Launch launch) {
        return launch.deepLinking()
                .map(settings -> new DeepLinkingRequest(launch.registration(), launch.deployment(), settings));
    }

    /** The request as a text to keep. */
    public String toJson() {
        ObjectNode json = StrictJson.newObject();
        json.put("registration", registration.value());
        json.put("deployment", deployment.value());
        json.put("settings", settings.toJson());
        return json.toString();
    }

    /** The request {@link #toJson} wrote; nothing if that is not what it is. */
    public static Optional<DeepLinkingRequest> fromJson(String text) {
        try {
            return StrictJson.object(text).flatMap(DeepLinkingRequest::read);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<DeepLinkingRequest> read(ObjectNode json) {
        Optional<RegistrationId> registration =
                StrictJson.text(json, "registration").map(RegistrationId::new);
        Optional<DeploymentId> deployment = StrictJson.text(json, "deployment").map(DeploymentId::new);
        Optional<DeepLinkingSettings> settings =
                StrictJson.text(json, "settings").flatMap(DeepLinkingSettings::fromJson);
        return registration.isPresent() && deployment.isPresent()
                ? settings.map(kept -> new DeepLinkingRequest(registration.get(), deployment.get(), kept))
                : Optional.empty();
    }
}
