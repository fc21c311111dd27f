package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.program.PrincipleKey;
import ca.learningpartners.mentorship.text.Passage;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a goal says.
 *
 * @param text what somebody sets out to do, at most {@link #LONGEST} characters, never empty
 * @param gains the learners who gain by it; empty if not said
 * @param objectives those of the program it serves, possibly none
 * @param principles those of the program's framework it serves, possibly none
 * @param districtGoal the goal of the district it strengthens, in the district's words or the writer's, in one line of at
 *     most {@link #LONGEST_LINE} characters; empty if none
 */
public record GoalWords(
        String text,
        String gains,
        SortedSet<ObjectiveCode> objectives,
        SortedSet<PrincipleKey> principles,
        String districtGoal) {

    public static final int LONGEST = 2000;
    public static final int LONGEST_LINE = 300;

    public GoalWords {
        text = Passage.require("goal", text, LONGEST);
        gains = Passage.require("word on who gains", gains, LONGEST);
        districtGoal = Passage.require("goal of the district", districtGoal, LONGEST_LINE);
        objectives = Collections.unmodifiableSortedSet(new TreeSet<>(objectives));
        principles = Collections.unmodifiableSortedSet(new TreeSet<>(principles));
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The goal says nothing. Maybe the text is in another field?");
        }
    }

    /** A goal that names no principle. */
    public GoalWords(String text, String gains, SortedSet<ObjectiveCode> objectives, String districtGoal) {
        this(text, gains, objectives, new TreeSet<>(), districtGoal);
    }
}
