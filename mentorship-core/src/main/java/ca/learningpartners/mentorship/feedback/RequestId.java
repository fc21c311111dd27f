package ca.learningpartners.mentorship.feedback;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** Something that was said or asked, by an id made before it is sent, so that sending it twice keeps one. */
public record RequestId(String value) {

    public RequestId {
        value = Kept.id("request id", value);
    }

    public static RequestId random() {
        return new RequestId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
