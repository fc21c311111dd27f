package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** Something somebody asks the network, by an id made before it is sent, so that sending it twice keeps one. */
public record AskId(String value) {

    public AskId {
        value = Kept.id("ask id", value);
    }

    public static AskId random() {
        return new AskId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
