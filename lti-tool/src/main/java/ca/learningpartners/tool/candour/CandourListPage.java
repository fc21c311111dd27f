package ca.learningpartners.tool.candour;

import java.time.LocalDate;
import java.util.List;

/**
 * What the two asked each other.
 *
 * @param over whether the partnership is, so that it can only be read
 * @param lines the newest first
 */
public record CandourListPage(String pairing, String partner, boolean over, List<Line> lines) {

    /**
     * One exchange.
     *
     * @param own whether the viewer asked
     * @param state the key of how it stands, as the viewer sees it
     * @param waits whether it waits for the viewer
     */
    public record Line(String id, boolean own, LocalDate asked, String about, String state, boolean waits) {}
}
