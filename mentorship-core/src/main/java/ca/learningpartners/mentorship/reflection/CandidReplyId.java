package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** One answer in a candid exchange, by an id made before it is sent, so that sending it twice keeps one. */
public record CandidReplyId(String value) {

    public CandidReplyId {
        value = Kept.id("id of an answer", value);
    }

    public static CandidReplyId random() {
        return new CandidReplyId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
