package ca.learningpartners.tool.enrolment;

import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.IdentityStore;
import ca.learningpartners.tool.viewer.Visitor;
import ca.learningpartners.tool.viewer.WebSessionStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Links between visitors and participants: confirmed by the person, or asked for and answered by a coordinator. */
final class JoinRequestStore {

    private final Database database;
    private final Store store;
    private final Clock clock;

    JoinRequestStore(Database database, Store store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /**
     * The visitor says: yes, that is me.
     *
     * @param candidate who that is; asked within the transaction, so that two accounts cannot both be the same person
     */
    void confirm(Visitor visitor, Supplier<Optional<ParticipantId>> candidate) {
        database.inTransaction(handle -> {
            ParticipantId participant = candidate.get().orElseThrow(() -> new RefusedException("already-linked"));
            return link(handle, visitor, participant, participant, "identity-confirmed");
        });
    }

    /** The visitor asks to join. Asking again while the request is open changes nothing; later it opens it anew. */
    void ask(Visitor visitor, Optional<DistrictNumber> district, String name) {
        database.inTransaction(handle -> handle.createQuery("""
                        INSERT INTO join_request (id, registration, deployment, subject, district, name, email, asked_at)
                        VALUES (:id, :registration, :scope, :subject, :district, :name, :email, :at)
                        ON CONFLICT (registration, deployment, subject) DO UPDATE
                          SET district = :district, name = :name, email = :email, asked_at = :at,
                            answered_at = NULL, answered_by = NULL, participant = NULL
                          WHERE join_request.answered_at IS NOT NULL
                        RETURNING id
                        """)
                .bind("id", UUID.randomUUID().toString())
                .bind("registration", visitor.registration().value())
                .bind("scope", visitor.scope())
                .bind("subject", visitor.subject())
                .bind("district", district.map(DistrictNumber::value).orElse(null))
                .bind("name", name)
                .bind("email", visitor.email().orElse(null))
                .bind("at", clock.millis())
                .mapTo(String.class)
                .findOne()
                .map(request -> audit("visitor", "join-asked", request)));
    }

    /** A coordinator says who it is. The request must be open and the participant of the same district. */
    void answer(String request, ParticipantId participant, ParticipantId coordinator) {
        database.inTransaction(handle -> {
            Visitor visitor = handle.createQuery("""
                            UPDATE join_request SET answered_at = :at, answered_by = :by, participant = :participant
                            WHERE id = :id AND answered_at IS NULL
                              AND COALESCE(district, 0) = (SELECT COALESCE(district, 0) FROM participant WHERE id = :participant)
                            RETURNING registration, deployment, subject
                            """)
                    .bind("at", clock.millis())
                    .bind("by", coordinator.value())
                    .bind("participant", participant.value())
                    .bind("id", request)
                    .map((row, context) -> new Visitor(
                            new RegistrationId(row.getString("registration")),
                            row.getString("deployment"),
                            row.getString("subject"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()))
                    .findOne()
                    .orElseThrow(() -> new RefusedException("request-not-open"));
            return link(handle, visitor, participant, coordinator, "identity-answered");
        });
    }

    private boolean link(Handle handle, Visitor visitor, ParticipantId participant, ParticipantId by, String verb) {
        Instant now = clock.instant();
        if (!IdentityStore.link(handle, visitor, participant, now)) {
            throw new RefusedException("already-linked");
        }
        WebSessionStore.link(handle, visitor, participant);
        return audit(by.value(), verb, participant.value());
    }

    private boolean audit(String actor, String verb, String subject) {
        return store.write(stores -> {
            stores.audit().add(new Act(actor, verb, subject, clock.instant()));
            return true;
        });
    }
}
