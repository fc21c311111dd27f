package ca.learningpartners.lti.nrps;

import ca.learningpartners.lti.http.StreamLimits;
import java.time.Duration;

/**
 * How large a roster may be. One that is larger fails; it is never cut short.
 *
 * @param pages the most pages
 * @param members the most members in all
 * @param page the longest time and the most bytes for each page, the time the consumer takes included
 */
public record RosterLimits(int pages, int members, StreamLimits page) {
    public RosterLimits {
        if (pages < 1 || members < 1) {
            throw new IllegalArgumentException("A roster of at most " + pages + " pages and " + members
                    + " members can't be read; both must be at least 1.");
        }
    }

    /** 1,000 pages, 50,000 members, and for each page two minutes and 64 MiB. */
    public static RosterLimits defaults() {
        return new RosterLimits(1_000, 50_000, new StreamLimits(Duration.ofMinutes(2), 64L * 1024 * 1024));
    }
}
