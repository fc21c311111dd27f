package ca.learningpartners.lti.launch;

import java.net.URI;
import java.util.Optional;

/**
 * What a platform says of itself; empty texts are left out.
 *
 * @param guid its own identity, if it sends one
 * @param name what its people call it
 * @param description a sentence about it
 * @param url its front page
 * @param contactEmail whom to write to
 * @param productFamily its make, such as {@code moodle}
 * @param version of the make, in no fixed form
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#platform-instance-claim">LTI Core 1.3, 5.4.2</a>
 */
public record ToolPlatform(
        Optional<String> guid,
        Optional<String> name,
        Optional<String> description,
        Optional<URI> url,
        Optional<String> contactEmail,
        Optional<String> productFamily,
        Optional<String> version) {}
