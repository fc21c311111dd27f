package ca.learningpartners.tool.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What districts and the Office would like to do, and what they have agreed on.
 *
 * @param open what the viewer's sides are talking over
 * @param adopted what everybody can read
 * @param aside what went no further
 */
public record ProposalsPage(String program, List<Line> open, List<Line> adopted, List<Line> aside, boolean mayPropose) {

    /**
     * One of them.
     *
     * @param on the day it was adopted
     * @param waits whether it waits for the viewer's signature
     */
    public record Line(String id, String title, String district, Optional<LocalDate> on, boolean waits) {}
}
