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
 */
public record Presentation(Optional<URI> returnUrl, Optional<Locale> locale, Optional<String> documentTarget) {}
