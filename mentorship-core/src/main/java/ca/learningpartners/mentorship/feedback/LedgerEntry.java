package ca.learningpartners.mentorship.feedback;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * “You said, we did”: what was heard from people, in words that name nobody, and what came of it. Everybody in the program
 * reads it.
 *
 * @param by whose entry it is
 * @param said what was said
 * @param did what was done, or why nothing could be
 * @param on the day it was done
 * @param resource where it can be seen, if it is a resource; else null
 * @param rule where it can be seen, if it is a rule; else null
 */
public record LedgerEntry(
        EntryId id,
        Addressee by,
        LocalText said,
        LocalText did,
        LocalDate on,
        @Nullable ResourceId resource,
        @Nullable PolicyKey rule,
        Fact written) {}
