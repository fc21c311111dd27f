package ca.learningpartners.mentorship.together;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Kept;
import ca.learningpartners.mentorship.text.Passage;

/**
 * What one of the makers says to the other about something they make together. Nobody else reads it.
 *
 * @param subject the id of what it is about
 * @param side for whom it was said
 * @param text at most {@link #LONGEST} characters
 */
public record Comment(CommentId id, String subject, Side side, Fact made, String text) {

    public static final int LONGEST = 2000;

    public Comment {
        subject = Kept.id("subject of a comment", subject);
        text = Passage.require("comment", text, LONGEST);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A comment says something. Maybe leave it out?");
        }
    }
}
