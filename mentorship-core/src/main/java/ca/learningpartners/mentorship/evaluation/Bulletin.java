package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * That the figures of a program were made public as of a day, once. Every screen, report and file shows figures of a
 * bulletin and none besides, so that they are the same everywhere, and what was shown before is known when the next one
 * is made.
 *
 * @param asOf the last day that counts in it
 * @param madeBy null if the tool made it by itself
 */
public record Bulletin(
        BulletinId id,
        ProgramId program,
        LocalDate asOf,
        @Nullable ParticipantId madeBy,
        Instant madeAt) {

    public Bulletin {
        madeAt = madeAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
