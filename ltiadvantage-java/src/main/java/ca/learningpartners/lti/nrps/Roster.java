package ca.learningpartners.lti.nrps;

import java.net.URI;
import java.util.Optional;

/**
 * What a reading of a roster came to, once it has come to its end.
 *
 * @param context the course, as the platform calls it; compare its id with the course you meant, since some platforms
 *     let a tool read any
 * @param count how many members were handed over
 * @param named how many of them came with a name
 * @param mailed how many of them came with an email address
 * @param pages how many pages there were
 * @param complete whether somebody who was not handed over is not in the course: false if only a role or the changes
 *     were asked for, or if the platform sent a member without a usable id
 * @param differences where the changes from now on can be read ({@link RosterQuery#changes}), where the platform
 *     offers that
 */
public record Roster(
        RosterContext context,
        int count,
        int named,
        int mailed,
        int pages,
        boolean complete,
        Optional<URI> differences) {
    /** Whether the platform shares names with this tool; an administrator can change that in its privacy settings. */
    public boolean namesShared() {
        return named > 0 || count == 0;
    }

    /** Whether the platform shares email addresses with this tool. */
    public boolean emailsShared() {
        return mailed > 0 || count == 0;
    }
}
