package ca.learningpartners.tool.roster;

import ca.learningpartners.lti.registration.RegistrationId;
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
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Links between somebody on a roster and a participant, made by a coordinator who says so. */
final class MemberLinkStore {

    private final Database database;
    private final Store store;
    private final Clock clock;

    MemberLinkStore(Database database, Store store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /**
     * The member is this participant. By the rules of a request to join: of the same district as the platform vouches
     * for, and not linked yet. A request of theirs that waits is answered by it.
     *
     * @param participant who it is; found or made within the transaction
     * @throws RefusedException {@code other-district}, {@code already-linked}; nothing is written then
     */
    void link(String member, ParticipantId coordinator, Supplier<ParticipantId> participant) {
        database.inTransaction(handle -> {
            ParticipantId person = participant.get();
            Visitor visitor = visitor(handle, member, person).orElseThrow(() -> new RefusedException("other-district"));
            Instant now = clock.instant();
            if (!IdentityStore.link(handle, visitor, person, now)) {
                throw new RefusedException("already-linked");
            }
            WebSessionStore.link(handle, visitor, person);
            answer(handle, visitor, person, coordinator, now);
            return store.write(stores -> {
                stores.audit().add(new Act(coordinator.value(), "identity-linked-from-roster", person.value(), now));
                return true;
            });
        });
    }

    private static Optional<Visitor> visitor(Handle handle, String member, ParticipantId participant) {
        return handle.createQuery("""
                        SELECT b.registration, b.scope, m.subject
                        FROM roster_member m JOIN course_binding b ON b.course = m.course AND b.bound = 1
                        JOIN participant p ON p.id = :participant AND COALESCE(p.district, 0) = COALESCE(b.district, 0)
                        WHERE m.id = :member
                        """)
                .bind("member", member)
                .bind("participant", participant.value())
                .map((row, context) -> new Visitor(
                        new RegistrationId(row.getString("registration")),
                        row.getString("scope"),
                        row.getString("subject"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .findOne();
    }

    private static void answer(
            Handle handle, Visitor visitor, ParticipantId participant, ParticipantId coordinator, Instant at) {
        handle.createUpdate("""
                        UPDATE join_request SET answered_at = :at, answered_by = :by, participant = :participant
                        WHERE registration = :registration AND deployment = :scope AND subject = :subject
                          AND answered_at IS NULL
                        """)
                .bind("at", at.toEpochMilli())
                .bind("by", coordinator.value())
                .bind("participant", participant.value())
                .bind("registration", visitor.registration().value())
                .bind("scope", visitor.scope())
                .bind("subject", visitor.subject())
                .execute();
    }
}
