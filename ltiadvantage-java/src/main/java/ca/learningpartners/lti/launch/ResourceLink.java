package ca.learningpartners.lti.launch;

import java.util.Optional;

/**
 * The link in a course that was opened. A copied course has new ids.
 *
 * @param id from 1 to 255 characters; unique within one deployment only
 * @param title what the link is called there
 * @param description what is said under it
 */
public record ResourceLink(String id, Optional<String> title, Optional<String> description) {}
