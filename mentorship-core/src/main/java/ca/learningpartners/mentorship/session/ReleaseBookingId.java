package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A booking of release time, by an id made before it is sent, so that sending it twice keeps one. */
public record ReleaseBookingId(String value) {

    public ReleaseBookingId {
        value = Kept.id("release booking id", value);
    }

    public static ReleaseBookingId random() {
        return new ReleaseBookingId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
