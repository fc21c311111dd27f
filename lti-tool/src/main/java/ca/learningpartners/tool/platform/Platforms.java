package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.DeploymentStatus;
import ca.learningpartners.lti.registration.DynamicRegistration;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Lets learning platforms in, each act with its audit record. */
public final class Platforms {

    private final Store store;
    private final RegistrationStore registrations;
    private final DeploymentStore deployments;
    private final BindingStore bindings;
    private final InviteStore invites;
    private final Clock clock;

    public Platforms(
            Store store,
            RegistrationStore registrations,
            DeploymentStore deployments,
            BindingStore bindings,
            InviteStore invites,
            Clock clock) {
        this.store = store;
        this.registrations = registrations;
        this.deployments = deployments;
        this.bindings = bindings;
        this.invites = invites;
        this.clock = clock;
    }

    /** Makes an invite and gives the secret of its address. */
    public String invite(String actor, InviteStore.Invite invite) {
        return store.write(stores -> {
            String secret = invites.add(invite, clock.instant());
            stores.audit().add(new Act(actor, "platform-invited", invite.name(), clock.instant()));
            return secret;
        });
    }

    /** Keeps what a dynamic registration led to. A platform that registers again keeps its id and what hangs on it. */
    public DynamicRegistration.Outcome admit(DynamicRegistration.Outcome outcome, InviteStore.Invite invite) {
        return store.write(stores -> {
            Registration fresh = outcome.registration();
            DynamicRegistration.Outcome kept = registrations
                    .find(fresh.issuer(), fresh.clientId())
                    .map(outcome::over)
                    .orElse(outcome)
                    .named(invite.name());
            add(
                    "dynamic-registration",
                    kept.registration(),
                    kept.deployment().stream().toList(),
                    invite.vouched());
            return kept;
        });
    }

    /** Keeps a registration with its approved deployments and whom it vouches for. */
    public void add(
            String actor, Registration registration, Collection<DeploymentId> known, Optional<Vouched> vouched) {
        store.write(stores -> {
            registrations.save(registration);
            known.forEach(id -> deployments.save(
                    new Deployment(registration.id(), id, DeploymentStatus.APPROVED, clock.instant())));
            vouched.ifPresent(whose -> bindings.bind(registration.id(), whose));
            return audit(stores, actor, "platform-added", registration.id());
        });
    }

    /** Changes whether launches through a registration are let in. False if it is no longer there. */
    public boolean decide(String actor, RegistrationId id, RegistrationStatus status) {
        return store.write(stores -> {
            Optional<Registration> registration = registrations.find(id);
            registration.ifPresent(found -> {
                registrations.save(found.withStatus(status));
                audit(stores, actor, "platform-" + status.name().toLowerCase(Locale.ROOT), id);
            });
            return registration.isPresent();
        });
    }

    /** Says whose platform it is. */
    public void bind(String actor, RegistrationId registration, Vouched vouched) {
        store.write(stores -> {
            bindings.bind(registration, vouched);
            return audit(stores, actor, "platform-bound", registration);
        });
    }

    /** Lets launches from a deployment in. */
    public void approve(String actor, Deployment deployment) {
        store.write(stores -> {
            deployments.save(deployment.approved());
            return audit(stores, actor, "deployment-approved", deployment.registration());
        });
    }

    public boolean remove(String actor, RegistrationId registration) {
        return store.write(stores -> {
            boolean removed = registrations.remove(registration);
            return removed && audit(stores, actor, "platform-removed", registration);
        });
    }

    private boolean audit(Stores stores, String actor, String verb, RegistrationId registration) {
        stores.audit().add(new Act(actor, verb, registration.value(), clock.instant()));
        return true;
    }
}
