package ca.learningpartners.lti.registration;

import java.time.Instant;

/**
 * A place within a platform that has launched the tool, or that the administrator has named beforehand.
 *
 * @param registration the agreement it falls under
 * @param id the platform's name for the place
 * @param status whether its launches are let in
 * @param firstSeen when it was first heard of
 */
public record Deployment(RegistrationId registration, DeploymentId id, DeploymentStatus status, Instant firstSeen) {

    /** Whether launches from it are let in. */
    public boolean isApproved() {
        return status == DeploymentStatus.APPROVED;
    }

    /** The same place, let in. */
    public Deployment approved() {
        return new Deployment(registration, id, DeploymentStatus.APPROVED, firstSeen);
    }

    /** The same place, kept out. */
    public Deployment refused() {
        return new Deployment(registration, id, DeploymentStatus.REFUSED, firstSeen);
    }
}
