package ca.learningpartners.mentorship.privacy;

import ca.learningpartners.mentorship.text.Kept;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One thing somebody did: who, what, to whose or which record, and when. It never holds what was written.
 *
 * @param actor a participant id, or a word for a machine's or an administrator's act ("command-line")
 * @param verb what was done, in words joined by dashes ("session-logged")
 * @param subject the id of the record it was done to
 * @param at to the millisecond, see {@link ca.learningpartners.mentorship.participant.Fact#at()}
 */
public record Act(String actor, String verb, String subject, Instant at) {

    public Act {
        actor = Kept.line("actor", actor, 100);
        verb = Kept.id("verb", verb);
        subject = Kept.line("subject", subject, 200);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
