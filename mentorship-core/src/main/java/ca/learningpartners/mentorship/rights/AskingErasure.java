package ca.learningpartners.mentorship.rights;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody asks to be erased, takes it back; a privacy officer says what has to wait. */
public final class AskingErasure {

    private final Erasures erasures;
    private final AuditTrail audit;

    public AskingErasure(Erasures erasures, AuditTrail audit) {
        this.erasures = erasures;
        this.audit = audit;
    }

    /** Asks for it. As long as one is open, asking again changes nothing. */
    public Erasure ask(Actor actor, ErasureId id, Instant at) {
        Set<ProgramId> programs =
                actor.appointments().stream().map(Appointment::program).collect(Collectors.toSet());
        Erasure fresh = Erasure.asked(id, actor.id(), new Fact(actor.id(), at), programs);
        if (erasures.add(fresh)) {
            audit.add(new Act(actor.id().value(), "erasure-asked", id.value(), at));
            return fresh;
        }
        return erasures.open(actor.id()).orElseThrow(() -> new RefusedException("unknown-erasure"));
    }

    /** Takes it back. @throws RefusedException {@code unknown-erasure} if there is none open */
    public void withdraw(Actor actor, Instant at) {
        Erasure open = erasures.open(actor.id()).orElseThrow(() -> new RefusedException("unknown-erasure"));
        erasures.change(open.withdrawn(at));
        audit.add(new Act(actor.id().value(), "erasure-withdrawn", open.id().value(), at));
    }

    /**
     * Has it wait.
     *
     * @param erasure one the officer may see
     * @throws RefusedException {@code erasure-settled} if it is not open; {@code hold-day-past} if the day lies before today
     */
    public void hold(Actor officer, Erasure erasure, String reason, LocalDate until, LocalDate today, Instant at) {
        if (!erasure.isOpen()) {
            throw new RefusedException("erasure-settled");
        }
        if (until.isBefore(today)) {
            throw new RefusedException("hold-day-past", until);
        }
        erasures.change(erasure.held(new Erasure.Hold(new Fact(officer.id(), at), reason, until)));
        audit.add(new Act(officer.id().value(), "erasure-held", erasure.id().value(), at));
    }
}
