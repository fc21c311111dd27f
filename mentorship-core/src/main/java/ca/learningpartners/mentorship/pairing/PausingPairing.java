package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A partner goes on leave and comes back. Why, nobody is asked. */
public final class PausingPairing {

    /** How far ahead a pause may be meant to end, in months. */
    public static final int MOST_MONTHS = 24;

    private final Pairings pairings;
    private final Participants participants;
    private final AuditTrail audit;

    public PausingPairing(Pairings pairings, Participants participants, AuditTrail audit) {
        this.pairings = pairings;
        this.participants = participants;
        this.audit = audit;
    }

    /**
     * A partner's leave begins. Saying the same twice keeps one pause.
     *
     * @param meantUntil the last day it is meant to last; null if that is open
     * @throws RefusedException {@code unknown-pairing} for anyone but the partners; {@code pause-ends-in-past},
     *     {@code pause-too-long}; and see {@link Pairing#pause}
     */
    public Pairing begin(Actor actor, PairingId id, @Nullable LocalDate meantUntil, LocalDate today, Instant at) {
        Pairing pairing = pairings.find(id)
                .filter(found -> found.includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-pairing"));
        requireAhead(meantUntil, today);
        Pairing paused = pairing.pause(actor.id(), meantUntil, at);
        if (paused.equals(pairing)) {
            return pairing;
        }
        if (!pairings.pause(paused)) {
            throw new RefusedException("pairing-paused");
        }
        tell(actor, "pairing-paused", id, at);
        return paused;
    }

    /**
     * The leave is over: said by who was away, or by a coordinator of their district. Without a pause nothing changes.
     *
     * @throws RefusedException {@code unknown-pairing} for everybody who is neither a partner nor such a coordinator;
     *     {@code pause-is-the-partners} for the other partner
     */
    public Pairing end(Actor actor, PairingId id, Instant at) {
        Pairing pairing = pairings.find(id).orElseThrow(() -> new RefusedException("unknown-pairing"));
        Optional<Pause> open = pairing.pauses().open();
        boolean may = open.map(Pause::of)
                .filter(away -> away.equals(actor.id()) || coordinates(actor, away, pairing))
                .isPresent();
        if (!may && !pairing.includes(actor.id())) {
            throw new RefusedException("unknown-pairing");
        }
        if (open.isEmpty() || pairing.concluded() != null) {
            return pairing;
        }
        if (!may) {
            throw new RefusedException("pause-is-the-partners");
        }
        Pairing resumed = pairing.resume(actor.id(), at);
        if (pairings.resume(resumed)) {
            tell(actor, "pause-ended", id, at);
        }
        return resumed;
    }

    private boolean coordinates(Actor actor, ParticipantId away, Pairing pairing) {
        return participants
                .find(away)
                .map(Participant::district)
                .filter(district -> actor.coordinates(district, pairing.program()))
                .isPresent();
    }

    private static void requireAhead(@Nullable LocalDate meantUntil, LocalDate today) {
        if (meantUntil != null && meantUntil.isBefore(today)) {
            throw new RefusedException("pause-ends-in-past", meantUntil);
        }
        if (meantUntil != null && meantUntil.isAfter(today.plusMonths(MOST_MONTHS))) {
            throw new RefusedException("pause-too-long", meantUntil, MOST_MONTHS);
        }
    }

    private void tell(Actor actor, String verb, PairingId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
