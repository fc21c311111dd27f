package ca.learningpartners.tool.feedback;

import ca.learningpartners.mentorship.feedback.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was said and done, what the viewer said, and what was said to them.
 *
 * @param sort whether it is about what was told or asked for; the ledger stands on the first only
 * @param staff whether the viewer may write into the ledger
 */
public record FeedbackPage(
        String program,
        Matter.Sort sort,
        List<Entry> ledger,
        int number,
        boolean more,
        List<Line> own,
        List<Inbox> inboxes,
        boolean staff) {

    /** An entry of the ledger. @param by the district's name; empty for the Office */
    public record Entry(
            String id,
            String said,
            String did,
            LocalDate on,
            Optional<String> by,
            Optional<Seen> resource,
            Optional<String> rule,
            boolean mayTakeOut) {}

    /** A resource it can be seen in. */
    public record Seen(String id, String title) {}

    /** Something that was said. @param to the district's name; empty for the Office */
    public record Line(
            String id,
            Matter matter,
            String beginning,
            String state,
            Optional<String> to,
            String owner,
            LocalDate due,
            boolean late,
            boolean mine) {}

    /** What was said to one of those the viewer belongs to. @param district its name; empty for the Office */
    public record Inbox(Optional<String> district, List<Line> lines) {}
}
