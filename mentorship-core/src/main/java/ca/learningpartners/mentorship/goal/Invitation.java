package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * That a colleague of the owner's own district may work on one goal, and on nothing else of the pair. There is one for
 * each goal and colleague, however often it is taken back and given again.
 *
 * @param invited by the goal's owner
 * @param takenBack null as long as it stands
 */
public record Invitation(
        GoalId goal,
        ParticipantId colleague,
        Fact invited,
        @Nullable Fact takenBack) {

    public boolean stands() {
        return takenBack == null;
    }

    Invitation takenBack(Fact fact) {
        return new Invitation(goal, colleague, invited, fact);
    }
}
