package ca.learningpartners.lti.registration;

import java.util.List;
import java.util.Optional;

/** The registrations the tool holds, of every status. Kept in a store; safe for use by many threads. */
public interface Registrations {
    /** The registration of that id. */
    Optional<Registration> find(RegistrationId id);

    /** Every registration with a platform of exactly that issuer, ordered by id. */
    List<Registration> withIssuer(String issuer);

    /** Every registration, ordered by name, then id. */
    List<Registration> all();

    /**
     * Keeps a registration; one of the same id is replaced.
     *
     * @throws DuplicateRegistration if another registration has its issuer and client id
     */
    void save(Registration registration);

    /** The one registration of that issuer and client id. */
    default Optional<Registration> find(String issuer, ClientId clientId) {
        return withIssuer(issuer).stream()
                .filter(r -> r.clientId().equals(clientId))
                .findFirst();
    }
}
