package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something its author wrote down for nobody else. It belongs to the person and to no program or partnership.
 *
 * @param day the day it is about, as the author says
 * @param question what it began with; null if it just began
 * @param written when it was first saved
 * @param changed when its words were last changed; locking and opening them changes no words
 * @param edition counted from 1, one more whenever it is saved, so that what another tab saved meanwhile is noticed
 */
public record JournalEntry(
        JournalEntryId id,
        ParticipantId author,
        LocalDate day,
        JournalText text,
        @Nullable OpeningQuestion question,
        Instant written,
        Instant changed,
        int edition) {

    public JournalEntry {
        written = written.truncatedTo(ChronoUnit.MILLIS);
        changed = changed.truncatedTo(ChronoUnit.MILLIS);
        if (edition < 1) {
            throw new IllegalArgumentException("An entry has edition " + edition + "; they are counted from 1.");
        }
    }

    /** A new one. */
    static JournalEntry begun(
            JournalEntryId id,
            ParticipantId author,
            LocalDate day,
            JournalText text,
            @Nullable OpeningQuestion question,
            Instant at) {
        return new JournalEntry(id, author, day, text, question, at, at, 1);
    }

    JournalEntry rewritten(LocalDate other, JournalText words, Instant at) {
        return new JournalEntry(id, author, other, words, question, written, at, edition + 1);
    }

    /** The same words, locked or opened by the author’s browser. */
    JournalEntry turned(JournalText same) {
        return new JournalEntry(id, author, day, same, question, written, changed, edition + 1);
    }

    boolean says(LocalDate other, JournalText words) {
        return day.equals(other) && text.equals(words);
    }
}
