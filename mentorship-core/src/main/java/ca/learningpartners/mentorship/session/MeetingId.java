package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A meeting, by an id made before its times are proposed, so that proposing twice keeps one. */
public record MeetingId(String value) {

    public MeetingId {
        value = Kept.id("meeting id", value);
    }

    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID().toString());
    }

    /** The session that is logged from this meeting, whoever of the two does it. */
    SessionId session() {
        return new SessionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
