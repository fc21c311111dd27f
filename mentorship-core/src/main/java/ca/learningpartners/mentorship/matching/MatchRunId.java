package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** One run of the matching, by a random id. */
public record MatchRunId(String value) {

    public MatchRunId {
        value = Kept.id("match run id", value);
    }

    public static MatchRunId random() {
        return new MatchRunId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
