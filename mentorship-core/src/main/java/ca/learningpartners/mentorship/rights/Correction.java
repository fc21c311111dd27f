package ca.learningpartners.mentorship.rights;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.text.Passage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that something kept about them is wrong. Whoever owns it sets it right, or refuses with a reason; then the
 * request itself stands beside the record, wherever staff read it.
 *
 * @param to whose staff answers: the coordinators of the person's district, or the Office
 * @param datum what kind of thing is wrong
 * @param says what is kept, as the person found it
 * @param should what should be there instead
 * @param why what speaks for it; may be empty
 * @param asked by the person themselves, and when
 * @param due the day by which it is answered
 * @param edition counts its changes from 1
 * @param answer null as long as nobody has answered
 */
public record Correction(
        CorrectionId id,
        Addressee to,
        Datum datum,
        String says,
        String should,
        String why,
        Fact asked,
        ParticipantId owner,
        LocalDate due,
        int edition,
        @Nullable Answer answer) {

    public static final int LONGEST = 2000;

    /** How many working days there are for an answer; those of the law of British Columbia. */
    public static final int WORKING_DAYS = 30;

    /** What others keep of somebody, and so may have wrong. What people write themselves, they set right themselves. */
    public static final List<Datum> KINDS = List.of(
            Datum.WORK_CONTACT,
            Datum.ELIGIBILITY,
            Datum.NEEDS,
            Datum.MATCH_REASONS,
            Datum.SESSION_LOG,
            Datum.ATTENDANCE,
            Datum.COMPLETION,
            Datum.RELEASE_TIME,
            Datum.RETENTION,
            Datum.ROSTER,
            Datum.PUBLIC_WORK);

    public Correction {
        says = Passage.require("what is kept", says, LONGEST);
        should = Passage.require("what should be kept", should, LONGEST);
        why = Passage.require("why", why, LONGEST);
        if (should.isEmpty() || edition < 1 || !KINDS.contains(datum)) {
            throw new IllegalArgumentException(
                    "A correction of " + datum + " says what should be there, and its editions begin at 1.");
        }
    }

    /**
     * What was answered.
     *
     * @param accepted whether it was set right
     * @param reason why not, or what was done; never empty if it was refused
     */
    public record Answer(Fact made, boolean accepted, String reason) {

        public Answer {
            reason = Passage.require("reason", reason, LONGEST);
            if (!accepted && reason.isEmpty()) {
                throw new IllegalArgumentException("A refusal says why. Maybe accept it?");
            }
        }
    }

    public ParticipantId person() {
        return asked.by();
    }

    public boolean isOpen() {
        return answer == null;
    }

    /** Whether it stands beside the record from now on: it was asked for, and refused. */
    public boolean isAnnotation() {
        return answer != null && !answer.accepted();
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    /** Whether somebody reads all of it: who asked, and the staff it was asked of. */
    public boolean isSeenBy(Actor actor) {
        return person().equals(actor.id()) || to.has(actor);
    }

    /** The same once it is answered. */
    public Correction answered(Answer given) {
        return new Correction(id, to, datum, says, should, why, asked, owner, due, edition + 1, given);
    }
}
