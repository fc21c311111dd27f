package ca.learningpartners.tool.admin;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The first page of the administrator's room: the platforms, each with its state and its one next step.
 *
 * @param number which part of the platforms this is, from 0
 * @param more whether there is a further part
 * @param invites the open invites that end first
 * @param openInvites how many are open in all
 * @param refused how many launches were refused in the last day
 * @param programs how many programs there are
 */
public record PlatformsPage(
        List<Line> platforms,
        int number,
        boolean more,
        List<Invite> invites,
        int openInvites,
        int refused,
        int programs) {

    /**
     * A registration.
     *
     * @param whose “SD27”, {@code office}, or empty while nobody has said
     * @param firstLaunch when somebody first came in
     * @param refused the reference of the last launch that was refused
     * @param held how many places in it wait for approval
     * @param troubles what of its health somebody should look at
     */
    public record Line(
            String id,
            String name,
            String issuer,
            PlatformState state,
            String whose,
            Optional<ZonedDateTime> firstLaunch,
            Optional<String> refused,
            int held,
            List<HealthLine> troubles) {

        Line with(List<HealthLine> found) {
            return new Line(id, name, issuer, state, whose, firstLaunch, refused, held, found);
        }
    }

    /** An invite that nobody has used yet. */
    public record Invite(String fingerprint, String name, String whose, boolean approved, ZonedDateTime ends) {}

    public boolean isEmpty() {
        return platforms.isEmpty() && invites.isEmpty() && number == 0;
    }
}
