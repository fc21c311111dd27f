package ca.learningpartners.lti.registration;

import java.util.Optional;
import java.util.Set;

/**
 * The agreement between this tool and one platform. A platform is known by its issuer, the tool by its client id
 * there; together they are unique. Several registrations may share an issuer (all of Canvas's schools do).
 *
 * @param id the tool's own name for it
 * @param name what an administrator calls the platform
 * @param issuer what the platform calls itself, compared to the letter (a trailing slash counts)
 * @param clientId what the platform calls the tool
 * @param endpoints where the platform answers
 * @param algorithms the signatures accepted from it, at least one
 * @param status whether launches are let in
 * @param productFamily the make of the platform in its own code, such as {@code moodle}
 */
public record Registration(
        RegistrationId id,
        String name,
        String issuer,
        ClientId clientId,
        PlatformEndpoints endpoints,
        Set<SigningAlgorithm> algorithms,
        RegistrationStatus status,
        Optional<String> productFamily) {
    public Registration {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a registration is blank. Maybe use the district's name?");
        }
        if (issuer.isBlank()) {
            throw new IllegalArgumentException(
                    "The issuer of a registration is blank. Maybe look for “Platform ID” in the learning platform?");
        }
        if (algorithms.isEmpty()) {
            throw new IllegalArgumentException(
                    "A registration allows 0 signing algorithms and must allow at least 1. Maybe RS256?");
        }
        algorithms = Set.copyOf(algorithms);
        productFamily = productFamily.filter(make -> make.chars().noneMatch(Character::isISOControl));
    }

    /** An active registration that signs with RS256, as nearly all do. */
    public Registration(RegistrationId id, String name, String issuer, ClientId clientId, PlatformEndpoints endpoints) {
        this(
                id,
                name,
                issuer,
                clientId,
                endpoints,
                Set.of(SigningAlgorithm.RS256),
                RegistrationStatus.ACTIVE,
                Optional.empty());
    }

    /** Whether launches through it are let in. */
    public boolean isActive() {
        return status == RegistrationStatus.ACTIVE;
    }

    /** The same agreement under another status. */
    public Registration withStatus(RegistrationStatus other) {
        return new Registration(id, name, issuer, clientId, endpoints, algorithms, other, productFamily);
    }

    /** The same agreement under the id of an earlier one, when a platform registers the tool again. */
    public Registration withId(RegistrationId other) {
        return new Registration(other, name, issuer, clientId, endpoints, algorithms, status, productFamily);
    }

    /** The same agreement under another name for the administrator. */
    public Registration withName(String other) {
        return new Registration(id, other, issuer, clientId, endpoints, algorithms, status, productFamily);
    }
}
