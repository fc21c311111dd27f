package ca.learningpartners.tool.admin;

import java.util.Optional;

/**
 * What a platform serves and how that is.
 *
 * @param keys what the key set is like; empty before a test
 */
public record ServicesPage(String id, String name, Optional<KeySetAnswer> keys) {}
