package ca.learningpartners.lti.registration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a tool asks a platform to send along with a launch: flat texts, in order. A value may be one of the platform's
 * {@code $variables}.
 *
 * <p>Some platforms (Moodle) keep them as lines of {@code name=value}, so that a line break in one would smuggle in
 * another, and an equals sign in a name would cut it short. Neither is let pass.
 *
 * @param values by name; may be empty
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#custom-properties-and-variable-substitution">LTI Core 1.3,
 *     5.4.6</a>
 */
public record CustomParameters(Map<String, String> values) {
    private static final CustomParameters NONE = new CustomParameters(Map.of());

    public CustomParameters {
        values.forEach((name, value) -> {
            if (!isName(name)) {
                throw new IllegalArgumentException("A custom parameter's name of " + name.length()
                        + " characters is blank or holds an equals sign or a line break. Maybe use letters and _?");
            }
            if (hasControl(value)) {
                throw new IllegalArgumentException("The custom parameter " + name
                        + " holds a line break or another control character. Maybe encode the value?");
            }
        });
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** No parameters. */
    public static CustomParameters none() {
        return NONE;
    }

    /** Those of a platform's parameters that can stand; the others are left out. */
    public static CustomParameters readable(Map<String, String> values) {
        Map<String, String> standing = new LinkedHashMap<>(values);
        standing.entrySet().removeIf(one -> !isName(one.getKey()) || hasControl(one.getValue()));
        return new CustomParameters(standing);
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.indexOf('=') < 0 && !hasControl(name);
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
