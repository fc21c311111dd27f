package ca.learningpartners.lti.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The deployments the tool has heard of. Kept in a store; safe for use by many threads. */
public interface Deployments {
    /** The deployment of that id under that registration. */
    Optional<Deployment> find(RegistrationId registration, DeploymentId id);

    /**
     * Writes down a deployment nobody has approved yet, and gives back what is known of it now: the held one, or
     * the one that was there before, untouched. Two launches at once write it down once.
     */
    Deployment hold(RegistrationId registration, DeploymentId id, Instant firstSeen);

    /** Keeps a deployment; one of the same registration and id is replaced. */
    void save(Deployment deployment);

    /** Every deployment of a registration, ordered by first seen, then id. */
    List<Deployment> of(RegistrationId registration);
}
