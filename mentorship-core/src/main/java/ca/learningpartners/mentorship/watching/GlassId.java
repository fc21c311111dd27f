package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A breaking of the glass, by an id made before it is sent, so that sending it twice keeps one. */
public record GlassId(String value) {

    public GlassId {
        value = Kept.id("id of a breaking of the glass", value);
    }

    public static GlassId random() {
        return new GlassId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
