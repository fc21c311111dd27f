package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.tool.platform.PlatformMake;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One learning platform: what it is, how far it has come, and what is next.
 *
 * @param decides whether the viewer may change anything; a platform's own administrator looks and tests
 * @param whose “SD27”, {@code office}, {@code several}, or empty while nobody has said
 * @param chosen what the choice of district shows now
 * @param registered when it was registered, if that is known
 * @param refused the reference of the last launch that was refused
 * @param deployments the places in it; the viewer's own alone for a platform's administrator
 * @param more how many further places there are
 * @param launches the latest ones
 * @param health how it has been doing lately
 */
public record PlatformPage(
        Registration registration,
        PlatformMake make,
        PlatformState state,
        boolean decides,
        String whose,
        String chosen,
        Optional<ZonedDateTime> registered,
        Optional<ZonedDateTime> firstLaunch,
        Optional<String> refused,
        List<Place> deployments,
        int more,
        List<LaunchLine> launches,
        List<HealthLine> health,
        List<WhoseChoice> districts) {

    public String id() {
        return registration.id().value();
    }

    /** How many places wait for approval. */
    public long held() {
        return deployments.stream()
                .filter(place -> place.status().equals("HELD"))
                .count();
    }

    /**
     * A deployment.
     *
     * @param whose as for the platform; empty if it follows the platform
     * @param chosen what its choice of district shows now
     */
    public record Place(String id, String status, ZonedDateTime firstSeen, String whose, String chosen) {}
}
