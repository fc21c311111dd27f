package ca.learningpartners.lti.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a platform answered, whole and within the limits. The status may be any: a refusal is an answer too.
 *
 * @param status the HTTP status
 * @param headers the headers, named in lower case
 * @param body the body read as UTF-8, without a byte order mark; empty if there is none
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

    /**
     * How far the clock of whoever answered is ahead of ours, in whole seconds and give or take one; negative if it is
     * behind. Told by {@code Date}, and by {@code Age} where a cache in between kept the answer for a while.
     *
     * @param now when the answer came, by our clock
     * @return nothing if the answer does not tell the time
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1">RFC 9110, 6.6.1</a>
     */
    public Optional<Duration> clockAhead(Instant now) {
        try {
            return header("Date")
                    .map(text -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip(), Instant::from))
                    .map(theirs -> Duration.between(now.truncatedTo(ChronoUnit.SECONDS), theirs.plus(age())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Leaves out the headers and the body, which hold tokens and speak of people. */
    @Override
    public String toString() {
        return "HttpAnswer[" + status + ", " + body.length() + " characters]";
    }

    private Duration age() {
        return header("Age")
                .map(String::strip)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
    }
}
