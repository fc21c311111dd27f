package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
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

/** A partner logs a contact. Sending the same one twice keeps one. */
public final class LoggingSession {

    private final Pairings pairings;
    private final Programs programs;
    private final Sessions sessions;
    private final AuditTrail audit;

    public LoggingSession(Pairings pairings, Programs programs, Sessions sessions, AuditTrail audit) {
        this.pairings = pairings;
        this.programs = programs;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Logs the contact, or refuses it with the rule that speaks against it. A repeat of one that is kept is answered
     * with the one kept.
     *
     * @param today the day it is where the person is; a session cannot be logged before it took place
     * @throws RefusedException {@code unknown-pairing} for anyone but the partners, {@code pairing-concluded}, {@code offer-not-accepted},
     *     {@code session-in-future}, {@code session-before-program}, {@code minutes-out-of-range},
     *     {@code unknown-objective}, {@code note-too-long}, {@code session-id-taken} if another contact is, or was, kept under the draft's id
     */
    public Session log(Actor actor, PairingId id, SessionDraft draft, LocalDate today, Instant at) {
        Pairing pairing = pairings.find(id)
                .filter(found -> found.includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-pairing"));
        if (pairing.concluded() != null) {
            throw new RefusedException("pairing-concluded");
        }
        if (!pairing.mayLog(actor.id())) {
            throw new RefusedException("offer-not-accepted");
        }
        Program program = programs.find(pairing.program()).orElseThrow();
        draft.refusal(program, today).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        Session session = draft.logged(id, new Fact(actor.id(), at));
        if (sessions.add(session)) {
            keepStanding(pairing);
            audit.add(new Act(actor.id().value(), "session-logged", session.id().value(), at));
            return session;
        }
        return sessions.find(session.id())
                .filter(session::repeats)
                .orElseThrow(() -> new RefusedException("session-id-taken"));
    }

    /** Two who talk have answered each other, whoever has not clicked. */
    private void keepStanding(Pairing pairing) {
        if (!pairing.hasBegun() && pairing.lapses() != null) {
            pairings.stand(pairing.stand());
        }
    }
}
