package ca.learningpartners.tool.admin;

import ca.learningpartners.tool.platform.PlatformMake;
import java.util.List;
import java.util.Optional;

/**
 * What a platform serves and how that is.
 *
 * @param make whose product it is
 * @param keys what the key set is like; empty before a test
 * @param services what came of asking for the others; empty before a test
 */
public record ServicesPage(
        String id, String name, PlatformMake make, Optional<KeySetAnswer> keys, List<ServiceLine> services) {}
