package ca.learningpartners.tool.matchmaking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The few things that were asked for last. */
final class AtHand<K, V> {

    private final Map<K, V> things;

    AtHand(int most) {
        things = new LinkedHashMap<>(most, 1, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<V> find(K key) {
        return Optional.ofNullable(things.get(key));
    }

    synchronized V keep(K key, V value) {
        things.put(key, value);
        return value;
    }
}
