package ca.learningpartners.tool.visit;

import ca.learningpartners.mentorship.visit.VisitState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The visits of a partnership.
 *
 * @param mayPlan whether the reader can begin one
 */
public record VisitsPage(String pairing, String partner, boolean mayPlan, List<Line> visits) {

    /**
     * A visit.
     *
     * @param names the two partners; only where coordinators read it
     * @param waits whether the reader has not agreed yet
     */
    public record Line(
            String id,
            String names,
            String district,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            VisitState state,
            boolean waits) {}
}
