package ca.learningpartners.mentorship.closing;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The two bring their partnership to a good close. From its closing day on each writes their part, and finishes it when
 * they like; once both have, the partnership is completed at once, otherwise with the end of the mentee's window.
 */
public final class ClosingPairing {

    private final Pairings pairings;
    private final Programs programs;
    private final Enrolments enrolments;
    private final Closings closings;
    private final AuditTrail audit;

    public ClosingPairing(
            Pairings pairings, Programs programs, Enrolments enrolments, Closings closings, AuditTrail audit) {
        this.pairings = pairings;
        this.programs = programs;
        this.enrolments = enrolments;
        this.closings = closings;
        this.audit = audit;
    }

    /** The day from which a partnership can be closed; empty if it has not begun, or the mentee is not enrolled. */
    public Optional<LocalDate> opens(Pairing pairing) {
        return Optional.of(pairing)
                .filter(Pairing::hasBegun)
                .flatMap(begun -> enrolments.mentee(begun.program(), begun.mentee()))
                .map(mentee -> programs.find(pairing.program())
                        .orElseThrow()
                        .in(mentee.person().district())
                        .closesFrom(mentee.positionStart()));
    }

    /**
     * Keeps a partner's part. Sending the same twice keeps one.
     *
     * @param base the revision that was changed, 0 if there was none
     * @param finish whether the partner says that nothing is missing
     * @param today the day it is where the program lives
     * @return the partnership as it is now: completed, if both have finished
     * @throws RefusedException {@code unknown-pairing} for anyone but the partners, {@code pairing-concluded},
     *     {@code pairing-not-begun}, {@code closing-not-yet} with the day it opens, {@code closing-changed} if another
     *     revision came in meanwhile
     */
    public Pairing save(
            Actor actor, PairingId id, ClosingText text, int base, boolean finish, LocalDate today, Instant at) {
        Pairing pairing = pairings.find(id)
                .filter(found -> found.includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-pairing"));
        Optional<Closing> kept = closings.by(id, actor.id());
        if (kept.filter(found -> saysTheSame(found, text, finish)).isPresent()) {
            return pairing;
        }
        requireOpen(pairing, today);
        Closing next = kept.map(found -> found.saying(text, finish, at))
                .orElseGet(() -> Closing.first(id, actor.id(), text, finish, at));
        if (next.revision() != base + 1 || !closings.save(next)) {
            throw new RefusedException("closing-changed");
        }
        audit.add(new Act(actor.id().value(), finish ? "closing-finished" : "closing-saved", id.value(), at));
        return next.isFinished() && hasFinished(pairing.partnerOf(actor.id()), id)
                ? complete(actor, pairing, at)
                : pairing;
    }

    private static boolean saysTheSame(Closing kept, ClosingText text, boolean finish) {
        return kept.text().equals(text) && (kept.isFinished() || !finish);
    }

    private void requireOpen(Pairing pairing, LocalDate today) {
        if (pairing.concluded() != null) {
            throw new RefusedException("pairing-concluded");
        }
        LocalDate opens = opens(pairing).orElseThrow(() -> new RefusedException("pairing-not-begun"));
        if (today.isBefore(opens)) {
            throw new RefusedException("closing-not-yet", opens);
        }
    }

    private boolean hasFinished(ParticipantId partner, PairingId id) {
        return closings.by(id, partner).filter(Closing::isFinished).isPresent();
    }

    private Pairing complete(Actor actor, Pairing pairing, Instant at) {
        Pairing completed = pairing.complete(at);
        if (pairings.conclude(completed)) {
            audit.add(new Act(
                    actor.id().value(), "pairing-completed", pairing.id().value(), at));
        }
        return completed;
    }
}
