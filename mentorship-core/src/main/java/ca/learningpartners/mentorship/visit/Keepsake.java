package ca.learningpartners.mentorship.visit;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Passage;

/** What one of the two takes with them from a visit, for the two alone. */
public record Keepsake(VisitId visit, Fact written, String text) {

    public static final int LONGEST = 4_000;

    public Keepsake {
        text = Passage.require("keepsake", text, LONGEST);
    }
}
