package ca.learningpartners.tool.viewer;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.RegistrationId;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/**
 * Somebody who may look at learning platforms: the administrator at all of them, a platform's own administrator at
 * the one they came from and, where it serves several places, at their place. Looking and testing only; whatever
 * decides is the administrator's.
 *
 * @param own the platform a platform's administrator came from; empty for the administrator
 * @param place where in that platform they came from; empty for the administrator
 */
public record TechnicalViewer(WebSession session, Optional<RegistrationId> own, Optional<DeploymentId> place) {

    static Optional<TechnicalViewer> of(WebSession session) {
        if (session.admin()) {
            return Optional.of(new TechnicalViewer(session, Optional.empty(), Optional.empty()));
        }
        return Optional.of(session)
                .filter(WebSession::platformAdmin)
                .map(theirs -> new TechnicalViewer(theirs, theirs.registration(), theirs.deployment()));
    }

    /** Whether they decide, too. */
    public boolean decides() {
        return own.isEmpty();
    }

    /** Lets only those pass who may see that platform. */
    public RegistrationId require(RegistrationId platform) {
        if (own.filter(theirs -> !theirs.equals(platform)).isPresent()) {
            throw new NotFoundResponse();
        }
        return platform;
    }

    /** Who did it, in the audit trail. */
    public String actor() {
        return decides() ? "administrator" : "platform-administrator";
    }
}
