package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whoever coordinates somebody's district notes what became of them, and can correct it later. */
public final class NotingOutcome {

    private final Enrolments enrolments;
    private final Outcomes outcomes;
    private final AuditTrail audit;

    public NotingOutcome(Enrolments enrolments, Outcomes outcomes, AuditTrail audit) {
        this.enrolments = enrolments;
        this.outcomes = outcomes;
        this.audit = audit;
    }

    /**
     * Notes it. The same again changes nothing.
     *
     * @param basedOn the version the person looked at, 0 if there was none
     * @return whether it is new
     * @throws RefusedException {@code nobody-accompanied} (with the id) if nobody of the person's districts is a mentee
     *     under it; {@code outcome-too-early} (with the day) before the checkpoint; {@code outcome-in-future} (with the
     *     day); {@code outcome-before-start} (with the day and the first day) if they left before they began; {@code
     *     outcome-changed} if somebody noted something else meanwhile
     */
    public boolean note(
            Actor actor,
            ProgramId program,
            ParticipantId person,
            Checkpoint checkpoint,
            Finding finding,
            int basedOn,
            LocalDate today,
            Instant at) {
        Mentee mentee = enrolments
                .mentee(program, person)
                .filter(found -> coordinates(actor, found))
                .orElseThrow(() -> new RefusedException("nobody-accompanied", person));
        refuse(mentee, checkpoint, finding, today);
        int there = newest(outcomes.of(program, person), checkpoint, finding);
        if (there < 0) {
            return false;
        }
        NotedOutcome noted =
                new NotedOutcome(program, person, checkpoint, basedOn + 1, finding, new Fact(actor.id(), at));
        if (there != basedOn || !outcomes.add(noted)) {
            throw new RefusedException("outcome-changed");
        }
        audit.add(new Act(actor.id().value(), "outcome-noted", person.value(), at));
        return true;
    }

    private static boolean coordinates(Actor actor, Mentee mentee) {
        return mentee.person().district() != null
                && actor.coordinates(mentee.person().district(), mentee.program());
    }

    private static void refuse(Mentee mentee, Checkpoint checkpoint, Finding finding, LocalDate today) {
        if (finding.asOf().isAfter(today)) {
            throw new RefusedException("outcome-in-future", finding.asOf());
        }
        if (!checkpoint.isDue(mentee.positionStart(), finding.asOf())) {
            throw new RefusedException("outcome-too-early", checkpoint.on(mentee.positionStart()));
        }
        if (finding.leftOn() != null && finding.leftOn().isBefore(mentee.positionStart())) {
            throw new RefusedException("outcome-before-start", finding.leftOn(), mentee.positionStart());
        }
    }

    /** The number of the newest version; −1 if it says the same already. */
    static int newest(List<NotedOutcome> noted, Checkpoint checkpoint, Finding finding) {
        int newest = 0;
        boolean same = false;
        for (NotedOutcome each : noted) {
            if (each.checkpoint() == checkpoint && each.version() > newest) {
                newest = each.version();
                same = each.finding().equals(finding);
            }
        }
        return same ? -1 : newest;
    }
}
