package ca.learningpartners.tool.admin;

import ca.learningpartners.tool.platform.PlatformMake;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An invite that was just made.
 *
 * @param address shown only now; what is kept lets nobody in
 */
public record InvitedPage(
        String address, String name, ZonedDateTime ends, boolean approved, List<PlatformMake> makes) {}
