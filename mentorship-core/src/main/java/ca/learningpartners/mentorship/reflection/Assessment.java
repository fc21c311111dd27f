package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How somebody sees their own competencies on one day. A draft can be gone on with; once it is finished it stays as it was.
 * Only its author reads it, and nothing is counted up from it.
 *
 * @param questions the name of the {@link Questions} it answers
 * @param version theirs
 * @param revision counted from 1 with every change, so that a change made to an older one is noticed
 * @param places by the key of the item; what was left out is not in it
 * @param savedAt to the millisecond
 * @param finishedAt null as long as it is a draft
 */
public record Assessment(
        AssessmentId id,
        ProgramId program,
        ParticipantId person,
        String questions,
        int version,
        int revision,
        SortedMap<String, Place> places,
        Instant savedAt,
        @Nullable Instant finishedAt) {

    public Assessment {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        savedAt = savedAt.truncatedTo(ChronoUnit.MILLIS);
        finishedAt = finishedAt == null ? null : finishedAt.truncatedTo(ChronoUnit.MILLIS);
        if (revision < 1) {
            throw new IllegalArgumentException("Revision " + revision + ": revisions are counted from 1.");
        }
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether it answers these questions, so that it can be gone on with and drawn beside others. */
    public boolean answers(Questions asked) {
        return questions.equals(asked.name()) && version == asked.version();
    }
}
