package ca.learningpartners.lti.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a request. One that is given twice counts as not given, so that nobody can mean two things.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-3.1">RFC 6749, 3.1</a>
 */
record Parameters(Map<String, List<String>> values) {
    Optional<String> given(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
    }

    /** Like {@link #given}, but an empty value counts as not given too. */
    Optional<String> filled(String name) {
        return given(name).filter(value -> !value.isBlank());
    }
}
