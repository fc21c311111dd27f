package ca.learningpartners.lti.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a platform answered, whole and within the limits. The status may be any: a refusal is an answer too.
 *
 * @param status the HTTP status
 * @param headers the headers, named in lower case
 * @param body the body read as UTF-8; empty if there is none
 */
public record HttpAnswer(int status, Map<String, List<String>> headers, String body) {
    public HttpAnswer {
        headers = Headers.inLowerCase(headers);
    }

    /** The first value of a header, whatever its case. */
    public Optional<String> header(String name) {
        return Headers.first(headers, name);
    }

    /** Whether the status is from 200 to 299. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
