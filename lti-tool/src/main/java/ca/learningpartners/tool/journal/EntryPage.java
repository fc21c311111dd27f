package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalLock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry as its author reads it.
 *
 * @param question the one it began with, in the reader's words
 * @param changed the day its words were last changed
 * @param lastDay the last day on which it is kept, if one is set
 * @param lock what the browser needs to open it, if a passphrase is set
 */
public record EntryPage(
        JournalEntry entry,
        Optional<String> question,
        LocalDate changed,
        Optional<LocalDate> lastDay,
        Optional<JournalLock> lock) {}
