package ca.learningpartners.tool.watch;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Who saw the viewer’s data.
 *
 * @param glasses when the glass was broken for dates of the viewer’s, the newest first
 * @param lines who saw what, the newest first
 * @param older the address of what came before; empty on the last page
 * @param runs when the program’s matching read what the viewer needs or offers
 */
public record SeenPage(List<Glass> glasses, List<Line> lines, Optional<String> older, boolean newest, List<Run> runs) {

    /** An emergency. */
    public record Glass(String who, String reason, ZonedDateTime at, ZonedDateTime until) {}

    /**
     * Something that was seen.
     *
     * @param kind the key of its words in the messages
     * @param ground the word for the ground in the messages
     */
    public record Line(String who, String kind, String ground, ZonedDateTime at) {}

    /** A run of the matching. */
    public record Run(String who, ZonedDateTime at) {}
}
