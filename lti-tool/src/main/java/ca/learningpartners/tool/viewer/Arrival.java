package ca.learningpartners.tool.viewer;

import ca.learningpartners.lti.launch.DeepLinkingSettings;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody coming in by a launch, of whom a session is to be made.
 *
 * @param participant who that is in the program, if it is known
 * @param aim what they came for
 * @param platformAdmin whether the platform calls them its administrator
 * @param deployment the place in the platform they came from
 * @param returnUrl where the platform takes them back
 * @param placing what the platform takes from them, if they came to place links and may
 */
public record Arrival(
        Visitor visitor,
        Optional<ParticipantId> participant,
        Aim aim,
        Locale locale,
        boolean platformAdmin,
        DeploymentId deployment,
        Optional<URI> returnUrl,
        Optional<DeepLinkingSettings> placing) {}
