package ca.learningpartners.tool.reminder;

import java.util.List;
import java.util.Optional;

/**
 * What somebody gets mail about, and what not.
 *
 * @param address where it goes; empty if no address is known
 */
public record RemindersPage(Optional<String> address, List<Line> lines) {

    /**
     * A kind of reminder.
     *
     * @param wanted whether it comes by mail as well
     */
    public record Line(String kind, boolean wanted) {}
}
