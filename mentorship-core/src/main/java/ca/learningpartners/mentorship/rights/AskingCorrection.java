package ca.learningpartners.mentorship.rights;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointments;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.WorkingDays;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody asks to set right what is kept about them. */
public final class AskingCorrection {

    private final Corrections corrections;
    private final Participants participants;
    private final Appointments appointments;
    private final AuditTrail audit;

    public AskingCorrection(
            Corrections corrections, Participants participants, Appointments appointments, AuditTrail audit) {
        this.corrections = corrections;
        this.participants = participants;
        this.appointments = appointments;
        this.audit = audit;
    }

    /**
     * Asks for it. The coordinators of the person's district answer, unless there is none but the person: then the Office.
     * The one with the fewest open requests owns it. Sending it twice keeps one. An id under which something of somebody
     * else is kept is no reason to refuse it, or to say so: it is then kept under another.
     *
     * @param today the day it is, from which {@link Correction#WORKING_DAYS} are counted
     * @throws RefusedException {@code unknown-program} for somebody without a part in the program; {@code correction-nobody}
     *     if there is no staff; {@code correction-id-taken} if the same person asked for something else
     *     under that id
     */
    public Correction ask(
            Actor actor,
            CorrectionId id,
            ProgramId program,
            Datum datum,
            String says,
            String should,
            String why,
            LocalDate today,
            Instant at) {
        if (actor.appointments().stream().noneMatch(held -> held.program().equals(program))) {
            throw new RefusedException("unknown-program");
        }
        Addressee to = addressee(actor, program);
        LocalDate due = WorkingDays.after(today, Correction.WORKING_DAYS);
        Correction fresh = new Correction(
                id, to, datum, says, should, why, new Fact(actor.id(), at), owner(actor, to), due, 1, null);
        if (corrections.add(fresh)) {
            audit.add(new Act(actor.id().value(), "correction-asked", id.value(), at));
            return fresh;
        }
        return again(actor, id, datum, should)
                .orElseGet(() -> ask(actor, CorrectionId.random(), program, datum, says, should, why, today, at));
    }

    /** What the same person asked for under this id, if they did. */
    private Optional<Correction> again(Actor actor, CorrectionId id, Datum datum, String should) {
        Optional<Correction> own =
                corrections.find(id).filter(kept -> kept.person().equals(actor.id()));
        if (own.isPresent() && !(own.get().should().equals(should) && own.get().datum() == datum)) {
            throw new RefusedException("correction-id-taken");
        }
        return own;
    }

    private Addressee addressee(Actor actor, ProgramId program) {
        Stream<Addressee> district = participants.districtOf(actor.id()).stream()
                .map(number -> new Addressee(program, number))
                .filter(to -> !others(actor, to).isEmpty());
        return district.findFirst().orElseGet(() -> Addressee.office(program));
    }

    private ParticipantId owner(Actor actor, Addressee to) {
        return Stream.concat(others(actor, to).stream(), to.staff(appointments.in(to.program())).stream())
                .distinct()
                .min(Comparator.comparing((ParticipantId each) -> each.equals(actor.id()))
                        .thenComparing(corrections::open)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new RefusedException("correction-nobody"));
    }

    private List<ParticipantId> others(Actor actor, Addressee to) {
        return to.staff(appointments.in(to.program())).stream()
                .filter(each -> !each.equals(actor.id()))
                .toList();
    }
}
