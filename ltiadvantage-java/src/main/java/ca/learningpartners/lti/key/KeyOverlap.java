package ca.learningpartners.lti.key;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * For how long a key stays published after its successor began to sign.
 *
 * @param length zero or more; longer than platforms cache key sets, such as a week
 */
public record KeyOverlap(Duration length) {
    public KeyOverlap {
        if (length.isNegative()) {
            throw new IllegalArgumentException("The overlap of keys is " + length + " and must not be negative. Maybe "
                    + length.negated() + " is meant?");
        }
    }

    /**
     * The keys that platforms are shown: the newest always, the others until their overlap is over, exclusive.
     *
     * @param newestFirst every stored key, as {@link ToolKeys#all()} gives them
     */
    public List<ToolKey> published(List<ToolKey> newestFirst, Instant now) {
        List<ToolKey> published = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            if (i == 0 || until(newestFirst.get(i - 1)).isAfter(now)) {
                published.add(newestFirst.get(i));
            }
        }
        return List.copyOf(published);
    }

    /**
     * The key that signs: the newest that has begun to, or the oldest if none has.
     *
     * @param newestFirst every stored key, at least one
     */
    public static ToolKey signing(List<ToolKey> newestFirst, Instant now) {
        return newestFirst.stream()
                .filter(key -> !key.created().isAfter(now))
                .findFirst()
                .orElseGet(() -> newestFirst.get(newestFirst.size() - 1));
    }

    /** When the key before this one stops being published. */
    public Instant until(ToolKey successor) {
        return successor.created().plus(length);
    }
}
