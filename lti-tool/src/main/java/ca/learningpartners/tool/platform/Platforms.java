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

    /**
     * Keeps what a dynamic registration led to. A platform that registers again keeps its id and what was decided about
     * it: name, whose people it vouches for, and whether it is let in, unless it waits and the invite approves it.
     */
    public DynamicRegistration.Outcome admit(DynamicRegistration.Outcome outcome, InviteStore.Invite invite) {
        return store.write(stores -> {
            Registration fresh = outcome.registration();
            Optional<Registration> earlier = registrations.find(fresh.issuer(), fresh.clientId());
            DynamicRegistration.Outcome kept =
                    earlier.map(one -> over(one, outcome)).orElseGet(() -> outcome.named(invite.name()));
            Optional<Vouched> decided =
                    earlier.flatMap(one -> bindings.vouched(one.id(), BindingStore.ALL_DEPLOYMENTS));
            add(
                    "dynamic-registration",
                    kept.registration(),
                    kept
                            .deployment()
                            .filter(place -> deployments
                                    .find(kept.registration().id(), place)
                                    .isEmpty())
                            .stream()
                            .toList(),
                    decided.isPresent() ? Optional.empty() : invite.vouched());
            return kept;
        });
    }

    private static DynamicRegistration.Outcome over(Registration earlier, DynamicRegistration.Outcome outcome) {
        boolean waited = earlier.status() == RegistrationStatus.PENDING;
        return outcome.over(earlier).withStatus(waited ? outcome.registration().status() : earlier.status());
    }

    /** Keeps a registration with its approved deployments and whom it vouches for. */
    public void add(
            String actor, Registration registration, Collection<DeploymentId> known, Optional<Vouched> vouched) {
        store.write(stores -> {
            registrations.save(registration);
            known.forEach(id -> deployments.save(
                    new Deployment(registration.id(), id, DeploymentStatus.APPROVED, clock.instant())));
            vouched.ifPresent(whose -> bindings.bind(registration.id(), BindingStore.ALL_DEPLOYMENTS, whose));
            return audit(stores, actor, "platform-added", registration.id());
        });
    }

    /** Takes back an invite that nobody has used. False if it is no longer there. */
    public boolean withdraw(String actor, String fingerprint) {
        return store.write(stores -> {
            boolean withdrawn = invites.withdraw(fingerprint);
            if (withdrawn) {
                stores.audit().add(new Act(actor, "invite-withdrawn", fingerprint, clock.instant()));
            }
            return withdrawn;
        });
    }

    /** Keeps other addresses or another name of a registration that is there. */
    public void change(String actor, Registration changed) {
        store.write(stores -> {
            registrations.save(changed);
            return audit(stores, actor, "platform-changed", changed.id());
        });
    }

    /**
     * Changes whether launches through a registration are let in. Disabling it signs out at once everybody who came
     * through it; partnerships stay. False if it is no longer there.
     */
    public boolean decide(String actor, RegistrationId id, RegistrationStatus status) {
        return store.write(stores -> {
            Optional<Registration> registration = registrations.find(id);
            registration.ifPresent(found -> {
                registrations.save(found.withStatus(status));
                if (status == RegistrationStatus.DISABLED) {
                    registrations.endSessions(id);
                }
                audit(stores, actor, "platform-" + status.name().toLowerCase(Locale.ROOT), id);
            });
            return registration.isPresent();
        });
    }

    /** Says whose platform it is. */
    public void bind(String actor, RegistrationId registration, Vouched vouched) {
        bind(actor, "platform-bound", registration, BindingStore.ALL_DEPLOYMENTS, vouched);
    }

    /** Says whose a deployment is, where many schools share a registration. */
    public void bind(String actor, RegistrationId registration, DeploymentId deployment, Vouched vouched) {
        bind(actor, "deployment-bound", registration, deployment.value(), vouched);
    }

    /** Once it speaks for others, everybody who came through it is signed out, and whoever is not theirs asked anew. */
    private void bind(String actor, String verb, RegistrationId registration, String scope, Vouched vouched) {
        store.write(stores -> {
            if (bindings.vouched(registration, scope).filter(vouched::equals).isEmpty()) {
                bindings.bind(registration, scope, vouched)
                        .forEach(person -> stores.audit()
                                .add(new Act(actor, "identity-unlinked", person.value(), clock.instant())));
                registrations.endSessions(registration);
            }
            return audit(stores, actor, verb, registration);
        });
    }

    /** Lets launches from a deployment in. */
    public void approve(String actor, Deployment deployment) {
        keep(actor, "deployment-approved", deployment.approved());
    }

    /** Keeps launches from a deployment out, without asking again. */
    public void refuse(String actor, Deployment deployment) {
        keep(actor, "deployment-refused", deployment.refused());
    }

    private void keep(String actor, String verb, Deployment deployment) {
        store.write(stores -> {
            deployments.save(deployment);
            return audit(stores, actor, verb, deployment.registration());
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
