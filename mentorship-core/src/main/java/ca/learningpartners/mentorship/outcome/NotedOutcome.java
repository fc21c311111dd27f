package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;

/**
 * That it was noted what became of somebody at a checkpoint. What is noted later takes its place; the earlier one stays
 * below it, so that one can see what was thought when.
 *
 * @param version counted from 1 for each person and checkpoint
 */
public record NotedOutcome(
        ProgramId program, ParticipantId person, Checkpoint checkpoint, int version, Finding finding, Fact noted) {

    /** By person, checkpoint and version. */
    public static final Comparator<NotedOutcome> ORDER = Comparator.comparing(NotedOutcome::person)
            .thenComparing(NotedOutcome::checkpoint)
            .thenComparing(NotedOutcome::version);

    public NotedOutcome {
        if (version < 1) {
            throw new IllegalArgumentException("Version " + version + " of an outcome: the first is 1.");
        }
    }

    public Outcome outcome() {
        return finding.outcome();
    }
}
