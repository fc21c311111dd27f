package ca.learningpartners.lti.launch;

import java.util.Optional;

/**
 * What a platform says of itself.
 *
 * @param guid its own identity, if it sends one
 * @param name what its people call it
 * @param productFamily its make, such as {@code moodle}
 * @param version of the make, in no fixed form
 */
public record ToolPlatform(
        Optional<String> guid, Optional<String> name, Optional<String> productFamily, Optional<String> version) {}
