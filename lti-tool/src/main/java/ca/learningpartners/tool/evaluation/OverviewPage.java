package ca.learningpartners.tool.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a program is doing, at a glance.
 *
 * @param fresh empty before anything was made public
 * @param office whether the viewer may have figures made
 * @param compared whether any group may be shown beside everybody
 * @param headlines five to eight figures of everybody
 * @param own the districts the viewer coordinates
 */
public record OverviewPage(
        String program,
        String title,
        Optional<Fresh> fresh,
        boolean office,
        boolean whole,
        boolean compared,
        Optional<Attention> attention,
        List<Headline> headlines,
        List<Subject> themes,
        List<Link> own) {

    /** How old the figures are. */
    public record Fresh(LocalDate asOf, LocalDate madeOn, boolean today) {}

    /** @param says what is worth a look, in a sentence */
    public record Attention(String says, String address) {}

    /**
     * @param since its day, if it is older than the others; may be blank
     * @param before what it was a while ago, in a sentence; may be blank
     * @param course its way since, drawn 120 wide and 32 high; blank if there is none
     * @param x where the course ends
     */
    public record Headline(
            String value,
            String name,
            String since,
            String before,
            String course,
            String x,
            String y,
            String address) {}

    /** @param empty whether nothing of everybody may be shown of it yet */
    public record Subject(String name, String address, boolean empty) {}

    /** @param current whether it is where the viewer is */
    public record Link(String name, String address, boolean current) {}
}
