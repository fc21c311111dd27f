package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.session.Sessions;
import java.util.List;
import java.util.Optional;

/** Contacts are the pair’s; what they noted of one is a kind of data of its own. */
final class GuardedSessions implements Sessions {

    private final Sessions sessions;
    private final Access access;

    GuardedSessions(Sessions sessions, Access access) {
        this.sessions = sessions;
        this.access = access;
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return sessions.find(id).map(found -> {
            access.requireRead(Datum.SESSION_LOG, Whose.pair(found.pairing()));
            return seen(found);
        });
    }

    @Override
    public boolean add(Session session) {
        access.requireWrite(Datum.SESSION_LOG, Whose.pair(session.pairing()));
        return sessions.add(session);
    }

    @Override
    public void correct(Session corrected) {
        requireOwn(corrected.id());
        access.requireWrite(Datum.SESSION_LOG, Whose.pair(corrected.pairing()));
        sessions.correct(corrected);
    }

    @Override
    public boolean withdraw(SessionId id, Fact withdrawn) {
        requireOwn(id);
        return sessions.withdraw(id, withdrawn);
    }

    @Override
    public Optional<Fact> withdrawal(SessionId id) {
        return sessions.withdrawal(id);
    }

    @Override
    public List<Session> of(PairingId pairing, int limit) {
        access.requireRead(Datum.SESSION_LOG, Whose.pair(pairing));
        return sessions.of(pairing, limit).stream().map(this::seen).toList();
    }

    private void requireOwn(SessionId id) {
        sessions.find(id).ifPresent(kept -> access.requireWrite(Datum.SESSION_LOG, Whose.pair(kept.pairing())));
    }

    /** Whoever needs the dates alone does not get the note. */
    private Session seen(Session session) {
        return access.reads(Datum.SHARED_NOTES, Whose.pair(session.pairing())) ? session : session.withoutNote();
    }
}
