package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.program.PrincipleKey;
import java.util.Comparator;

/** An objective or a principle that a goal can serve, so that figures about both are masked together. */
public record Served(boolean principle, String key) implements Comparable<Served> {

    private static final Comparator<Served> ORDER =
            Comparator.comparing(Served::principle).thenComparing(Served::key);

    static Served by(ObjectiveCode code) {
        return new Served(false, code.value());
    }

    static Served by(PrincipleKey key) {
        return new Served(true, key.value());
    }

    @Override
    public int compareTo(Served other) {
        return ORDER.compare(this, other);
    }
}
