package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.launch.LaunchError;
import java.net.URI;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * A login or launch that was refused, as a person sees it.
 *
 * @param code the stable code, "L-212"
 * @param reference what to quote to whoever helps
 * @param platform what the platform is called here, if it is known
 * @param again what to open to try once more
 * @param wayBack where the platform takes the person back
 */
public record ErrorPage(
        String code,
        String reference,
        ZonedDateTime at,
        Optional<String> platform,
        Optional<URI> again,
        Optional<String> wayBack) {

    /** What a window of its own mends: there the browser keeps our cookie. */
    private static final Set<String> OF_THE_FRAME =
            Set.of(LaunchError.STATE_UNKNOWN.code(), LaunchError.OTHER_BROWSER.code());

    /** Whether to try again in a new window. */
    public boolean inWindow() {
        return OF_THE_FRAME.contains(code);
    }

    /** The moment for logs in any zone: "2026-11-21T18:00:00Z". */
    public String moment() {
        return at.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
