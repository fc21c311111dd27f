package ca.learningpartners.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of deployments must do. */
public abstract class DeploymentsContract {
    private static final Instant MONDAY = Instant.parse("2026-11-16T18:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T18:00:00Z");
    private static final DeploymentId ONE = new DeploymentId("1");

    /** An empty store, in which this registration may have deployments. */
    protected abstract Deployments deployments(Registration... registrations);

    private final Registration here = RegistrationsContract.registration("here", "https://a.example.ca", "c");
    private final Registration there = RegistrationsContract.registration("there", "https://b.example.ca", "c");

    @Test
    void an_unknown_deployment_finds_nothing() {
        assertThat(deployments(here).find(here.id(), ONE)).isEmpty();
    }

    @Test
    void holding_an_unknown_deployment_writes_it_down() {
        Deployments store = deployments(here);
        Deployment held = store.hold(here.id(), ONE, MONDAY);
        assertThat(held).isEqualTo(new Deployment(here.id(), ONE, DeploymentStatus.HELD, MONDAY));
        assertThat(store.find(here.id(), ONE)).contains(held);
    }

    @Test
    void holding_a_known_deployment_changes_nothing() {
        Deployments store = deployments(here);
        Deployment approved = new Deployment(here.id(), ONE, DeploymentStatus.APPROVED, MONDAY);
        store.save(approved);
        assertThat(store.hold(here.id(), ONE, TUESDAY)).isEqualTo(approved);
        assertThat(store.of(here.id())).containsExactly(approved);
    }

    @Test
    void a_held_deployment_can_be_approved() {
        Deployments store = deployments(here);
        store.save(store.hold(here.id(), ONE, MONDAY).approved());
        assertThat(store.find(here.id(), ONE).orElseThrow().isApproved()).isTrue();
    }

    @Test
    void the_same_id_under_another_registration_is_another_deployment() {
        Deployments store = deployments(here, there);
        store.save(new Deployment(here.id(), ONE, DeploymentStatus.APPROVED, MONDAY));
        assertThat(store.hold(there.id(), ONE, MONDAY).isApproved()).isFalse();
        assertThat(store.find(here.id(), ONE).orElseThrow().isApproved()).isTrue();
        assertThat(store.of(there.id())).hasSize(1);
    }

    @Test
    void they_are_listed_by_first_seen() {
        Deployments store = deployments(here);
        store.hold(here.id(), new DeploymentId("a"), TUESDAY);
        store.hold(here.id(), new DeploymentId("b"), MONDAY);
        assertThat(store.of(here.id())).extracting(d -> d.id().value()).containsExactly("b", "a");
    }

    @Test
    void two_launches_at_once_hold_it_once() throws Exception {
        Deployments store = deployments(here);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Deployment> hold = () -> store.hold(here.id(), ONE, MONDAY);
            List<Future<Deployment>> all =
                    threads.invokeAll(Stream.generate(() -> hold).limit(16).toList());
            for (Future<Deployment> one : all) {
                assertThat(one.get().id()).isEqualTo(ONE);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(store.of(here.id())).hasSize(1);
    }
}
