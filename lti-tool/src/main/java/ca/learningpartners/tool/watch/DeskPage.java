package ca.learningpartners.tool.watch;

import ca.learningpartners.tool.runtime.UnfitField;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The privacy officer’s first screen.
 *
 * @param alerts the newest first
 * @param glasses how the glass was broken, the newest first
 * @param refused who asked for what is none of theirs in the last week, most often first
 * @param acts how many acts the list has
 * @param head its last fingerprint
 * @param roster what was typed for a roster
 */
public record DeskPage(
        String program,
        String title,
        List<Alert> alerts,
        List<Glass> glasses,
        List<Refused> refused,
        long acts,
        String head,
        Roster roster,
        Optional<UnfitField.Problem> problem) {

    /** How many alerts nobody has looked at. */
    public long open() {
        return alerts.stream().filter(alert -> alert.findings().isEmpty()).count();
    }

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }

    /**
     * An alert.
     *
     * @param rule its name in the messages
     * @param number the number of the rule
     * @param own whether it is about the viewer, who does not judge it
     * @param finding an id for what the viewer is about to say
     */
    public record Alert(
            String id,
            String who,
            String rule,
            int count,
            int number,
            ZonedDateTime at,
            boolean own,
            String finding,
            List<Found> findings) {}

    /** What was found. */
    public record Found(String verdict, String note, String by, ZonedDateTime at) {}

    /** A broken glass. */
    public record Glass(
            String id,
            String who,
            String person,
            String reason,
            ZonedDateTime at,
            boolean open,
            Optional<ZonedDateTime> ended) {}

    /** Somebody who was refused. */
    public record Refused(String who, int times) {}

    /** The form for a roster as it was typed. */
    public record Roster(String from, String to, String reader, String district) {}
}
