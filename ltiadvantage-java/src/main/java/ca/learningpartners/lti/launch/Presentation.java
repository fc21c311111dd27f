package ca.learningpartners.lti.launch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * How the platform shows the tool.
 *
 * @param returnUrl where a person may go back to; http(s) only, anything else is left out
 * @param locale the language the person reads the platform in
 * @param documentTarget {@code iframe}, {@code window} or {@code frame}; Moodle says iframe even in a window
 * @param width of the room given to the tool, in pixels, if said
 * @param height of the room given to the tool, in pixels, if said
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#launch-presentation-claim">LTI Core 1.3, 5.4.4</a>
 */
public record Presentation(
        Optional<URI> returnUrl,
        Optional<Locale> locale,
        Optional<String> documentTarget,
        Optional<Integer> width,
        Optional<Integer> height) {}
