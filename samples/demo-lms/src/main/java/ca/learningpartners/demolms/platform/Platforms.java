package ca.learningpartners.demolms.platform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The campuses of the demo, by key and in their order. */
public final class Platforms {

    private final Map<String, Platform> byKey = new LinkedHashMap<>();

    public Platforms(List<Platform> platforms) {
        platforms.forEach(each -> byKey.put(each.campus().key(), each));
    }

    public Optional<Platform> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Collection<Platform> all() {
        return List.copyOf(byKey.values());
    }
}
