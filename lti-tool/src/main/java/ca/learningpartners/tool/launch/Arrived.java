package ca.learningpartners.tool.launch;

/**
 * Somebody whose launch was let in.
 *
 * @param secret of their session
 * @param path what they came for
 */
public record Arrived(String secret, String path) {}
