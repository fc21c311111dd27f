package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Passage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a goal.
 *
 * @param title one line of at most {@link #LONGEST} characters, never empty
 * @param due the day it is meant for; null if none was named
 * @param reached who said so, and when; null as long as nobody has
 */
public record Milestone(
        MilestoneId id,
        GoalId goal,
        String title,
        @Nullable LocalDate due,
        Fact added,
        @Nullable Fact reached) {

    public static final int LONGEST = 200;

    public Milestone {
        title = Passage.require("milestone", title, LONGEST);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("The milestone says nothing. Maybe the text is in another field?");
        }
    }

    public boolean isReached() {
        return reached != null;
    }

    /** Reached, or with null, not after all. */
    Milestone with(@Nullable Fact fact) {
        return new Milestone(id, goal, title, due, added, fact);
    }
}
