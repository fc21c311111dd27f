package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A file of a resource, by an id made before it is sent, so that sending it twice keeps one. */
public record FileId(String value) {

    public FileId {
        value = Kept.id("file id", value);
    }

    public static FileId random() {
        return new FileId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
