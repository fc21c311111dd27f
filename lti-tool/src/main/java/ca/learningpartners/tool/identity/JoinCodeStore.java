package ca.learningpartners.tool.identity;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.IdentityStore;
import ca.learningpartners.tool.platform.IdentityStore.Account;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.AttemptStore;
import ca.learningpartners.tool.viewer.AttemptStore.Measure;
import ca.learningpartners.tool.viewer.Visitor;
import ca.learningpartners.tool.viewer.WebSession;
import ca.learningpartners.tool.viewer.WebSessionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Codes by which a person joins an account on another platform to themselves. Who types one proves to hold that account
 * and the code; nobody else's word is needed, and it counts for nobody else.
 */
final class JoinCodeStore {

    static final Duration LIFETIME = Duration.ofMinutes(30);

    /** Five wrong codes are soon typed; whoever tries them all would be at it for longer than there are schools. */
    static final Measure BY_ACCOUNT = new Measure(5, Duration.ofMinutes(3));

    /** A platform's administrator can make any number of accounts, so the platform is counted as well. */
    static final Measure BY_PLATFORM = new Measure(60, Duration.ofMinutes(1));

    private final Database database;
    private final Room room;
    private final byte[] key;
    private final AttemptStore attempts;
    private final Clock clock;

    JoinCodeStore(Room room, byte[] key) {
        this.room = room;
        this.database = room.database();
        this.key = key.clone();
        this.clock = room.clock();
        this.attempts = new AttemptStore(database, clock);
    }

    /** A new code for somebody; the one they had before is good for nothing from now on. */
    JoinCode make(ParticipantId participant) {
        JoinCode code = JoinCode.random();
        Instant now = clock.instant();
        database.inTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO join_code (participant, fingerprint, made_at, expires_at)
                            VALUES (:participant, :fingerprint, :now, :expires)
                            ON CONFLICT (participant) DO UPDATE SET fingerprint = excluded.fingerprint,
                              made_at = excluded.made_at, expires_at = excluded.expires_at
                            """)
                    .bind("participant", participant)
                    .bind("fingerprint", code.fingerprint(key))
                    .bind("now", now)
                    .bind("expires", now.plus(LIFETIME))
                    .execute();
            return tell(participant, "join-code-made", participant.value(), now);
        });
        return code;
    }

    /**
     * Whom a code would join an account with. The code stays good.
     *
     * @throws RefusedException {@code join-too-often}, {@code join-code-unknown} for one that is wrong, used or expired;
     *     {@code join-own-code}
     */
    Participant owner(WebSession session, String typed) {
        count(session);
        ParticipantId owner = JoinCode.typed(typed).flatMap(this::find).orElseThrow(JoinCodeStore::unknown);
        if (session.participant().equals(Optional.of(owner))) {
            throw new RefusedException("join-own-code");
        }
        return room.store(Purpose.SIGNING_IN)
                .read(stores -> stores.participants().find(owner))
                .orElseThrow(JoinCodeStore::unknown);
    }

    /**
     * Uses the code up and joins the account. Of several who send the same code at once, one is told so.
     *
     * @throws RefusedException as {@link #owner}, {@code join-has-partner} if the account is a participant with a
     *     partnership of their own, {@code join-already} if it was joined by a code before; nothing is changed then
     */
    void join(WebSession session, Visitor visitor, String typed) {
        count(session);
        JoinCode code = JoinCode.typed(typed).orElseThrow(JoinCodeStore::unknown);
        Instant now = clock.instant();
        database.inTransaction(handle -> {
            ParticipantId owner = use(handle, code, now);
            session.participant().ifPresent(before -> requireJoinable(before, owner, now));
            if (!IdentityStore.join(handle, visitor, owner, now)) {
                throw new RefusedException("join-already");
            }
            WebSessionStore.link(handle, visitor, owner);
            answerRequest(handle, visitor, owner, now);
            session.participant().ifPresent(before -> tell(owner, "identity-joined", before.value(), now));
            tell(owner, "account-joined", visitor.registration().value(), now);
            return tell(owner, "identity-joined", owner.value(), now);
        });
    }

    /**
     * Parts an account that was joined by a code. Nothing else is touched.
     *
     * @param by the person, or somebody who looks after them
     * @throws RefusedException {@code not-joined} if it is not joined, or no longer
     */
    void part(ParticipantId by, ParticipantId participant, Account account) {
        Instant now = clock.instant();
        database.inTransaction(handle -> {
            if (!IdentityStore.part(handle, account, participant)) {
                throw new RefusedException("not-joined");
            }
            WebSessionStore.unlink(handle, account.visitor(), account.formerly());
            account.formerly().ifPresent(before -> tell(by, "identity-parted", before.value(), now));
            tell(by, "account-parted", account.visitor().registration().value(), now);
            return tell(by, "identity-parted", participant.value(), now);
        });
    }

    private void count(WebSession session) {
        String platform =
                session.registration().orElseThrow(JoinCodeStore::unknown).value();
        Visitor visitor = session.visitor().orElseThrow(JoinCodeStore::unknown);
        boolean free = attempts.count("join " + platform + " " + visitor.scope() + " " + visitor.subject(), BY_ACCOUNT)
                && attempts.count("join " + platform, BY_PLATFORM);
        if (!free) {
            throw new RefusedException("join-too-often");
        }
    }

    private Optional<ParticipantId> find(JoinCode code) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT participant FROM join_code WHERE fingerprint = :fingerprint AND expires_at > :now")
                        .bind("fingerprint", code.fingerprint(key))
                        .bind("now", clock.instant())
                        .mapTo(ParticipantId.class)
                        .findOne());
    }

    private ParticipantId use(Handle handle, JoinCode code, Instant now) {
        return handle.createQuery("""
                        DELETE FROM join_code WHERE fingerprint = :fingerprint AND expires_at > :now
                        RETURNING participant
                        """)
                .bind("fingerprint", code.fingerprint(key))
                .bind("now", now)
                .mapTo(ParticipantId.class)
                .findOne()
                .orElseThrow(JoinCodeStore::unknown);
    }

    private void requireJoinable(ParticipantId before, ParticipantId owner, Instant now) {
        if (before.equals(owner)) {
            throw new RefusedException("join-own-code");
        }
        boolean hasPartner = room
                .store(Purpose.SIGNING_IN)
                .read(stores -> stores.pairings().of(before))
                .stream()
                .anyMatch((Pairing pairing) -> pairing.standsAt(now));
        if (hasPartner) {
            throw new RefusedException("join-has-partner");
        }
    }

    private static void answerRequest(Handle handle, Visitor visitor, ParticipantId participant, Instant at) {
        handle.createUpdate("""
                        UPDATE join_request SET answered_at = :at, answered_by = :participant, participant = :participant
                        WHERE registration = :registration AND deployment = :scope AND subject = :subject
                          AND answered_at IS NULL
                        """)
                .bind("at", at)
                .bind("participant", participant)
                .bind("registration", visitor.registration().value())
                .bind("scope", visitor.scope())
                .bind("subject", visitor.subject())
                .execute();
    }

    private boolean tell(ParticipantId actor, String verb, String subject, Instant at) {
        return room.store(Purpose.SIGNING_IN).write((Stores stores) -> {
            stores.audit().add(new Act(actor.value(), verb, subject, at));
            return true;
        });
    }

    private static RefusedException unknown() {
        return new RefusedException("join-code-unknown");
    }
}
