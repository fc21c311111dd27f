package ca.learningpartners.lti.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a platform answered, whole and within the limits. The status may be any: a refusal is an answer too.
 *
 * @param status the HTTP status
 * @param headers the headers, found by {@link #header} whatever their case
 * @param body the body read as UTF-8; empty if there is none
 */
public record HttpAnswer(int status, Map<String, List<String>> headers, String body) {
    public HttpAnswer {
        Map<String, List<String>> lower = new TreeMap<>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        headers = Map.copyOf(lower);
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** Whether the status is from 200 to 299. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
