package ca.learningpartners.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of registrations must do. */
public abstract class RegistrationsContract {
    private static final String CANVAS = "https://canvas.instructure.com";

    /** An empty store. */
    protected abstract Registrations registrations();

    /** A registration with invented addresses. */
    public static Registration registration(String id, String issuer, String clientId) {
        return new Registration(
                new RegistrationId(id),
                "School District " + id,
                issuer,
                new ClientId(clientId),
                new PlatformEndpoints(
                        URI.create("https://lms.example.ca/auth"),
                        URI.create("https://lms.example.ca/token"),
                        URI.create("https://lms.example.ca/jwks")));
    }

    @Test
    void what_was_saved_comes_back_whole() {
        Registrations store = registrations();
        Registration saved = new Registration(
                new RegistrationId("sd27"),
                "Cariboo-Chilcotin – Tŝilhqot’in",
                "https://lms.sd27.example.ca/",
                new ClientId("tool-1"),
                new PlatformEndpoints(
                        URI.create("https://lms.sd27.example.ca/auth?x=1"),
                        URI.create("https://lms.sd27.example.ca/token"),
                        URI.create("https://lms.sd27.example.ca/jwks"),
                        "urn:audience"),
                Set.of(SigningAlgorithm.RS256, SigningAlgorithm.ES256),
                RegistrationStatus.PENDING,
                Optional.of("moodle"));
        store.save(saved);
        assertThat(store.find(saved.id())).contains(saved);
        assertThat(store.all()).containsExactly(saved);
    }

    @Test
    void an_unknown_id_finds_nothing() {
        assertThat(registrations().find(new RegistrationId("nobody"))).isEmpty();
    }

    @Test
    void several_registrations_may_share_an_issuer_and_are_told_apart_by_client_id() {
        Registrations store = registrations();
        Registration b = registration("b", CANVAS, "client-b");
        Registration a = registration("a", CANVAS, "client-a");
        store.save(b);
        store.save(a);
        assertThat(store.withIssuer(CANVAS)).containsExactly(a, b);
        assertThat(store.find(CANVAS, new ClientId("client-b"))).contains(b);
        assertThat(store.find(CANVAS, new ClientId("client-c"))).isEmpty();
    }

    @Test
    void an_issuer_is_compared_to_the_letter() {
        Registrations store = registrations();
        store.save(registration("a", CANVAS, "client-a"));
        assertThat(store.withIssuer(CANVAS + "/")).isEmpty();
        assertThat(store.withIssuer(CANVAS.toUpperCase(java.util.Locale.ROOT))).isEmpty();
    }

    @Test
    void saving_the_same_id_again_replaces_it() {
        Registrations store = registrations();
        Registration first = registration("a", CANVAS, "client-a");
        store.save(first);
        store.save(first.withStatus(RegistrationStatus.DISABLED));
        assertThat(store.all()).containsExactly(first.withStatus(RegistrationStatus.DISABLED));
    }

    @Test
    void a_second_registration_of_the_same_issuer_and_client_id_is_refused() {
        Registrations store = registrations();
        store.save(registration("a", CANVAS, "client"));
        assertThatThrownBy(() -> store.save(registration("b", CANVAS, "client")))
                .isInstanceOf(DuplicateRegistration.class);
        assertThat(store.all()).hasSize(1);
    }

    @Test
    void all_are_ordered_by_name() {
        Registrations store = registrations();
        store.save(registration("1", CANVAS, "c1").withName("Vancouver"));
        store.save(registration("2", CANVAS, "c2").withName("Arrow Lakes"));
        assertThat(store.all()).extracting(Registration::name).containsExactly("Arrow Lakes", "Vancouver");
    }
}
