package ca.learningpartners.mentorship.together;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A comment, by an id made before it is sent, so that sending it twice keeps one. */
public record CommentId(String value) {

    public CommentId {
        value = Kept.id("comment id", value);
    }

    public static CommentId random() {
        return new CommentId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
