package ca.learningpartners.lti.registration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registrations that last as long as the process: for tests and demonstrations. */
public final class InMemoryRegistrations implements Registrations {
    private static final Comparator<Registration> BY_ID = Comparator.comparing(r -> r.id().value());

    private final Map<RegistrationId, Registration> kept = new HashMap<>();

    @Override
    public synchronized Optional<Registration> find(RegistrationId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized List<Registration> withIssuer(String issuer) {
        return kept.values().stream()
                .filter(r -> r.issuer().equals(issuer))
                .sorted(BY_ID)
                .toList();
    }

    @Override
    public synchronized List<Registration> all() {
        return kept.values().stream()
                .sorted(Comparator.comparing(Registration::name).thenComparing(BY_ID))
                .toList();
    }

    @Override
    public synchronized void save(Registration registration) {
        find(registration.issuer(), registration.clientId())
                .filter(other -> !other.id().equals(registration.id()))
                .ifPresent(other -> {
                    throw new DuplicateRegistration(registration);
                });
        kept.put(registration.id(), registration);
    }
}
