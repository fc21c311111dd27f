package ca.learningpartners.mentorship.visit;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the two plans a visit, changes the plan, agrees to it, calls it off, or keeps what came of it. */
public final class PlanningVisit {

    private final Pairings pairings;
    private final Programs programs;
    private final Visits visits;
    private final AuditTrail audit;

    public PlanningVisit(Pairings pairings, Programs programs, Visits visits, AuditTrail audit) {
        this.pairings = pairings;
        this.programs = programs;
        this.visits = visits;
        this.audit = audit;
    }

    /**
     * Keeps a plan: the first of a visit if {@code base} is 0, otherwise the version after it. Sending the same once more
     * changes nothing; a plan that is the newest already is an agreement to it.
     *
     * @param today the day it is where the actor is
     * @throws RefusedException {@code unknown-pairing} for anyone but the partners, {@code offer-not-accepted},
     *     {@code pairing-concluded}, {@code visit-replaced} if the newest version is not {@code base}, the code of a
     *     {@linkplain VisitPlan#misfit misfit}, {@code visit-over} once it was called off, {@code visit-happened} once it has
     *     taken place
     */
    public Visit plan(
            Actor actor, PairingId pairingId, VisitId id, int base, VisitPlan plan, LocalDate today, Instant at) {
        Pairing pairing = requirePartner(actor, pairingId);
        Program program = programs.find(pairing.program()).orElseThrow(() -> new RefusedException("unknown-pairing"));
        plan.misfit(program.startsOn(), today).ifPresent(misfit -> {
            throw new RefusedException(misfit.refusal());
        });
        Optional<Visit> kept = visits.find(id);
        if (kept.isPresent() && !kept.get().pairing().equals(pairingId)) {
            throw new RefusedException("unknown-pairing");
        }
        if (kept.filter(same -> same.plan().equals(plan)).isPresent()) {
            return agree(actor, id, kept.get().version(), at);
        }
        kept.ifPresent(visit -> visit.requireAhead(today));
        return keep(actor, pairingId, id, base, plan, kept, at);
    }

    private Visit keep(
            Actor actor, PairingId pairing, VisitId id, int base, VisitPlan plan, Optional<Visit> kept, Instant at) {
        requireStanding(kept);
        Fact written = new Fact(actor.id(), at);
        Visit next = kept.map(before -> before.followedBy(plan, written))
                .orElseGet(() -> Visit.first(id, pairing, plan, written));
        boolean done = next.version() == base + 1 && (base == 0 ? visits.add(next) : visits.change(next));
        if (!done) {
            throw new RefusedException("visit-replaced");
        }
        tell(actor, "visit-planned", id, at);
        return next;
    }

    /**
     * Agrees to a version.
     *
     * @throws RefusedException as for {@link #plan}
     */
    public Visit agree(Actor actor, VisitId id, int version, Instant at) {
        Visit visit = own(actor, id);
        requireStanding(Optional.of(visit));
        if (!visit.isAgreedBy(actor.id()) || visit.version() != version) {
            if (!visits.agree(id, version, new Fact(actor.id(), at))) {
                throw new RefusedException("visit-replaced");
            }
            tell(actor, "visit-agreed", id, at);
        }
        return visits.find(id).orElseThrow();
    }

    /**
     * Calls a visit off, without a reason. Calling it off twice changes nothing.
     *
     * @param today the day it is where the actor is
     * @throws RefusedException {@code unknown-pairing} for anyone but the partners; {@code visit-happened} once it has taken
     *     place
     */
    public void callOff(Actor actor, VisitId id, LocalDate today, Instant at) {
        own(actor, id).requireAhead(today);
        if (visits.callOff(id, new Fact(actor.id(), at))) {
            tell(actor, "visit-called-off", id, at);
        }
    }

    /**
     * Keeps what the actor takes with them; for the two alone.
     *
     * @param text empty to take out what was kept; null if none came, which takes nothing out
     * @throws RefusedException {@code unknown-pairing} for anyone but the partners; {@code keepsake-missing} without a text
     */
    public void keepsake(Actor actor, VisitId id, @Nullable String text, Instant at) {
        own(actor, id);
        if (text == null) {
            throw new RefusedException("keepsake-missing");
        }
        visits.keep(new Keepsake(id, new Fact(actor.id(), at), text));
        tell(actor, "visit-keepsake", id, at);
    }

    /** Notes that the hosts were thanked. */
    public void thank(Actor actor, VisitId id, Instant at) {
        own(actor, id);
        if (visits.thanked(id).isEmpty()) {
            visits.thank(id, new Fact(actor.id(), at));
            tell(actor, "visit-thanked", id, at);
        }
    }

    private Visit own(Actor actor, VisitId id) {
        Visit visit = visits.find(id).orElseThrow(() -> new RefusedException("unknown-pairing"));
        requirePartner(actor, visit.pairing());
        return visit;
    }

    private Pairing requirePartner(Actor actor, PairingId id) {
        Pairing pairing = pairings.find(id)
                .filter(found -> found.includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-pairing"));
        if (pairing.concluded() != null) {
            throw new RefusedException("pairing-concluded");
        }
        if (!pairing.mayLog(actor.id())) {
            throw new RefusedException("offer-not-accepted");
        }
        return pairing;
    }

    private static void requireStanding(Optional<Visit> visit) {
        if (visit.filter(kept -> kept.calledOff() != null).isPresent()) {
            throw new RefusedException("visit-over");
        }
    }

    private void tell(Actor actor, String verb, VisitId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
