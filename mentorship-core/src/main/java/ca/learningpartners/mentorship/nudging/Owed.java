package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.progress.NewOptions;
import java.util.List;

/**
 * New options that are owed to somebody, and who is to see to it.
 *
 * @param program as it is in the person's district
 * @param coordinators who looks after the person
 */
public record Owed(Program program, NewOptions options, List<ParticipantId> coordinators) {

    public Owed {
        coordinators = List.copyOf(coordinators);
    }
}
