package ca.learningpartners.lti.http;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a platform is answering, while it does. The status may be any: a refusal is an answer too.
 *
 * @param status the HTTP status
 * @param headers the headers, named in lower case
 * @param body the body as it comes, within the limits of the call; not to be kept
 */
public record StreamedAnswer(int status, Map<String, List<String>> headers, InputStream body) {
    public StreamedAnswer {
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
