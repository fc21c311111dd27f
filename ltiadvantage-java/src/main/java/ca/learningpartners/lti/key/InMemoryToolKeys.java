package ca.learningpartners.lti.key;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** Tool keys that last as long as the process: for tests and demonstrations. */
public final class InMemoryToolKeys implements ToolKeys {
    private final ConcurrentSkipListMap<Integer, ToolKey> byGeneration = new ConcurrentSkipListMap<>();

    @Override
    public List<ToolKey> all() {
        return List.copyOf(byGeneration.descendingMap().values());
    }

    @Override
    public boolean add(ToolKey key) {
        return byGeneration.putIfAbsent(key.generation(), key) == null;
    }

    @Override
    public void remove(KeyId id) {
        byGeneration.values().removeIf(key -> key.id().equals(id));
    }
}
