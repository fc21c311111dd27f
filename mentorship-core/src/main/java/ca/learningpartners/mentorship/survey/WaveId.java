package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A wave, by an id made before it is planned, so that planning it twice keeps one. */
public record WaveId(String value) {

    public WaveId {
        value = Kept.id("id of a wave", value);
    }

    public static WaveId random() {
        return new WaveId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
