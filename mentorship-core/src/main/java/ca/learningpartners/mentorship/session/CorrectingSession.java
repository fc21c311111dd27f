package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;

/** Whoever logged a contact sets it right, or takes it back, as long as the partnership lasts. */
public final class CorrectingSession {

    private final Pairings pairings;
    private final Programs programs;
    private final Sessions sessions;
    private final AuditTrail audit;

    public CorrectingSession(Pairings pairings, Programs programs, Sessions sessions, AuditTrail audit) {
        this.pairings = pairings;
        this.programs = programs;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Keeps what is right in place of what was not. The same again changes nothing.
     *
     * @param draft all of it anew, under the id of the session that is corrected
     * @throws RefusedException {@code unknown-session} for anyone but who logged it, {@code pairing-concluded}, and what
     *     {@link LoggingSession#log} says of a contact that cannot be
     */
    public Session correct(Actor actor, SessionDraft draft, LocalDate today, Instant at) {
        Session kept = own(actor, draft.id());
        Pairing pairing = lasting(kept);
        Program program = programs.find(pairing.program()).orElseThrow();
        draft.refusal(program, today).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        Session corrected = draft.logged(kept.pairing(), new Fact(kept.loggedBy(), kept.loggedAt()));
        if (!corrected.equals(kept)) {
            sessions.correct(corrected);
            tell(actor, "session-corrected", kept, at);
        }
        return corrected;
    }

    /**
     * Takes the contact back: it did not take place, or is noted twice. Withdrawing it twice changes nothing.
     *
     * @throws RefusedException {@code unknown-session} for anyone but who logged it, {@code pairing-concluded}
     */
    public void withdraw(Actor actor, SessionId id, Instant at) {
        if (sessions.withdrawal(id).filter(fact -> fact.by().equals(actor.id())).isPresent()) {
            return;
        }
        Session kept = own(actor, id);
        lasting(kept);
        sessions.withdraw(id, new Fact(actor.id(), at));
        tell(actor, "session-withdrawn", kept, at);
    }

    private Session own(Actor actor, SessionId id) {
        return sessions.find(id)
                .filter(session -> session.loggedBy().equals(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-session"));
    }

    private Pairing lasting(Session session) {
        Pairing pairing = pairings.find(session.pairing()).orElseThrow();
        if (pairing.concluded() != null) {
            throw new RefusedException("pairing-concluded");
        }
        return pairing;
    }

    private void tell(Actor actor, String verb, Session session, Instant at) {
        audit.add(new Act(actor.id().value(), verb, session.id().value(), at));
    }
}
