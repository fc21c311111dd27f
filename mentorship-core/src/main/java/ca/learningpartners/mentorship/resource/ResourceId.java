package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A resource, by an id made before it is sent, so that sending it twice keeps one. */
public record ResourceId(String value) {

    public ResourceId {
        value = Kept.id("resource id", value);
    }

    public static ResourceId random() {
        return new ResourceId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
