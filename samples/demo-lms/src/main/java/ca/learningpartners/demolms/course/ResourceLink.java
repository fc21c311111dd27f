package ca.learningpartners.demolms.course;

import java.util.Map;
import java.util.Optional;

/**
 * An activity in a course, under the name LTI has for it. The first of a course opens any tool; one that was picked in a
 * tool's own picker belongs to that tool and remembers what the tool wanted with it.
 */
public record ResourceLink(String id, String title, String text, Optional<Picked> picked) {

    /** What a tool's picker said. */
    public record Picked(String clientId, Optional<String> url, Map<String, String> custom) {

        public Picked {
            custom = Map.copyOf(custom);
        }
    }

    ResourceLink withId(String other) {
        return new ResourceLink(other, title, text, picked);
    }

    public Map<String, String> custom() {
        return picked.map(Picked::custom).orElse(Map.of());
    }

    /** Whether a tool may be opened by it. */
    public boolean opens(String clientId) {
        return picked.isEmpty() || picked.get().clientId().equals(clientId);
    }
}
