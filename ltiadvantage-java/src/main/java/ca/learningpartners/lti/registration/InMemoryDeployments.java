package ca.learningpartners.lti.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Deployments that last as long as the process: for tests and demonstrations. */
public final class InMemoryDeployments implements Deployments {
    private record Key(RegistrationId registration, DeploymentId id) {}

    private final ConcurrentMap<Key, Deployment> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<Deployment> find(RegistrationId registration, DeploymentId id) {
        return Optional.ofNullable(kept.get(new Key(registration, id)));
    }

    @Override
    public Deployment hold(RegistrationId registration, DeploymentId id, Instant firstSeen) {
        return kept.computeIfAbsent(
                new Key(registration, id), k -> new Deployment(registration, id, DeploymentStatus.HELD, firstSeen));
    }

    @Override
    public void save(Deployment deployment) {
        kept.put(new Key(deployment.registration(), deployment.id()), deployment);
    }

    @Override
    public List<Deployment> of(RegistrationId registration) {
        return kept.values().stream()
                .filter(d -> d.registration().equals(registration))
                .sorted(Comparator.comparing(Deployment::firstSeen).thenComparing(d -> d.id().value()))
                .toList();
    }
}
