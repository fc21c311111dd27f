package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.participant.Fact;

/** What became of a goal, and who said so when. It says nothing about how good that is. */
public record Outcome(Kind kind, Fact fact) {

    /** Both are fine: a goal that is set aside has made room. */
    public enum Kind {
        REACHED,
        SET_ASIDE
    }
}
