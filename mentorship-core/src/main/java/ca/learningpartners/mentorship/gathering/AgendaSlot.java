package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.text.Passage;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A part of a gathering's agenda.
 *
 * @param start on the clock of the place
 * @param minutes at least 1
 * @param words what it is; one line
 * @param whose who shares or leads; empty if that is open
 * @param topic the proposal it came from, if it came from one
 * @param issue the notice of the board it came from, if it came from one
 */
public record AgendaSlot(
        SlotId id,
        GatheringId gathering,
        Kind kind,
        LocalTime start,
        int minutes,
        String words,
        String whose,
        @Nullable ProposalId topic,
        @Nullable IssueId issue) {

    public static final int LONGEST = 200;

    /** What happens in it. */
    public enum Kind {
        /** Somebody shows what worked in their district. */
        PRACTICE_SHARE,
        /** What is coming up. */
        EMERGENT_ISSUE,
        TABLE_TALK,
        PLENARY,
        BREAK
    }

    public AgendaSlot {
        start = start.truncatedTo(ChronoUnit.MINUTES);
        words = Passage.require("words", words, LONGEST);
        whose = Passage.require("whose", whose, LONGEST);
        if (minutes < 1 || minutes > 24 * 60) {
            throw new IllegalArgumentException("A part of " + minutes + " minutes: 1 to 1440 fit.");
        }
        if (topic != null && issue != null) {
            throw new IllegalArgumentException("A part of an agenda comes from a proposal or from a notice, not both.");
        }
    }

    /** Minutes from midnight, where it begins. */
    public int from() {
        return start.toSecondOfDay() / 60;
    }

    /** Minutes from midnight, where it ends. */
    public int until() {
        return from() + minutes;
    }

    /** When it ends; midnight reads 00:00. */
    public LocalTime end() {
        return start.plusMinutes(minutes);
    }

    boolean overlaps(AgendaSlot other) {
        return from() < other.until() && other.from() < until();
    }
}
