package ca.learningpartners.lti.launch;

import java.util.List;
import java.util.Optional;

/**
 * The course or group a person came from.
 *
 * @param id the platform's name for it; unique within one deployment only
 * @param label its short name
 * @param title its name
 * @param types what it is, as the platform sent it: full addresses or short names such as {@code CourseSection}
 */
public record Context(String id, Optional<String> label, Optional<String> title, List<String> types) {
    public Context {
        types = List.copyOf(types);
    }
}
