package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** An answer to an ask, by an id made before it is sent, so that sending it twice keeps one. */
public record ReplyId(String value) {

    public ReplyId {
        value = Kept.id("answer id", value);
    }

    public static ReplyId random() {
        return new ReplyId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
