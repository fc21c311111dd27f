package ca.learningpartners.tool.viewer;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody signed in, from a launch or by an administrator's link.
 *
 * @param fingerprint the fingerprint of the cookie's secret
 * @param admin true for an administrator's session, which has no visitor
 * @param visitor who came from a platform
 * @param participant who that is in the program, once that is known
 * @param aim what they came for
 * @param platformAdmin whether the platform called them its administrator; says nothing of other platforms
 * @param deployment the place in the platform they came from; empty for an administrator's session
 * @param returnUrl where the platform takes them back, if it said
 */
public record WebSession(
        String fingerprint,
        boolean admin,
        Optional<Visitor> visitor,
        Optional<ParticipantId> participant,
        Aim aim,
        Locale locale,
        boolean platformAdmin,
        Optional<DeploymentId> deployment,
        Optional<URI> returnUrl) {

    /** The platform they came from; empty for an administrator's session. */
    public Optional<RegistrationId> registration() {
        return visitor.map(Visitor::registration);
    }
}
