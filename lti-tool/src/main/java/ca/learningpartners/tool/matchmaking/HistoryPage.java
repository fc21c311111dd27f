package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.MatchRunSummary;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The runs of a program, the newest first.
 *
 * @param number the page, the first being 0
 * @param more whether there are older ones
 */
public record HistoryPage(String program, LocalText title, List<Line> lines, int number, boolean more) {

    /**
     * One run.
     *
     * @param by who ran it; empty for somebody the viewer does not see by name
     * @param newest whether nobody has matched since
     * @param total in micro-points
     * @param worst in micro-points
     */
    public record Line(
            String run,
            ZonedDateTime at,
            String by,
            String policy,
            int matched,
            int alone,
            long total,
            int worst,
            boolean approved,
            boolean newest) {

        static Line of(MatchRunSummary run, String by, ZoneId zone, boolean newest) {
            return new Line(
                    run.id().value(),
                    run.run().at().atZone(zone),
                    by,
                    run.policy().version(),
                    run.matched(),
                    run.unmatched(),
                    run.total(),
                    run.worst(),
                    run.approval() != null,
                    newest);
        }
    }
}
