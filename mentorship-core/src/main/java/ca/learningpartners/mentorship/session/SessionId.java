package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A session, by an id made before it is sent, so that sending it twice keeps one. */
public record SessionId(String value) {

    public SessionId {
        value = Kept.id("session id", value);
    }

    public static SessionId random() {
        return new SessionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
