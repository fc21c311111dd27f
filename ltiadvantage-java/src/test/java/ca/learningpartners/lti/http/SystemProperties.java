package ca.learningpartners.lti.http;

import java.util.HashMap;
import java.util.Map;

/** System properties set for the length of a test. */
final class SystemProperties implements AutoCloseable {
    private final Map<String, String> before = new HashMap<>();

    SystemProperties(Map<String, String> during) {
        during.forEach((name, value) -> before.put(name, System.setProperty(name, value)));
    }

    @Override
    public void close() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }
}
