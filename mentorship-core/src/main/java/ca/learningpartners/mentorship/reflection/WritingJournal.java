package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody writes their own journal. For anybody else there is none: {@code unknown-entry}. The list of acts says that an
 * entry was written, and never what, about which day or by which question.
 */
public final class WritingJournal {

    /** How many entries one person can have: one a day for more than five years, and still searched at once. */
    public static final int MOST = 2000;

    private final Journals journals;
    private final AuditTrail audit;

    public WritingJournal(Journals journals, AuditTrail audit) {
        this.journals = journals;
        this.audit = audit;
    }

    /**
     * Writes a new entry. Sent twice it is kept once. An id under which somebody else keeps one is no reason to refuse
     * it, or to say so: the entry is then kept under another.
     *
     * @return the id it is kept under
     * @throws RefusedException {@code journal-id-taken} if the author used the form for something else; {@code journal-full} with
     *     {@link #MOST}; {@code journal-not-locked} if the text is locked and no passphrase is set, and
     *     {@code journal-locked} the other way round
     */
    public JournalEntryId write(
            ParticipantId author,
            JournalEntryId id,
            LocalDate day,
            JournalText text,
            @Nullable OpeningQuestion question,
            Instant at) {
        if (isKept(author, id, day, text)) {
            return id;
        }
        requireLock(author, text);
        if (journals.stamps(author).size() >= MOST) {
            throw new RefusedException("journal-full", MOST);
        }
        if (journals.add(JournalEntry.begun(id, author, day, text, question, at))) {
            tell(author, "journal-written", id.value(), at);
            return id;
        }
        return isKept(author, id, day, text) ? id : write(author, JournalEntryId.random(), day, text, question, at);
    }

    private boolean isKept(ParticipantId author, JournalEntryId id, LocalDate day, JournalText text) {
        Optional<JournalEntry> kept = journals.find(author, id);
        if (kept.isPresent() && !kept.get().says(day, text)) {
            throw new RefusedException("journal-id-taken");
        }
        return kept.isPresent();
    }

    /**
     * Puts an entry in other words.
     *
     * @param edition the one the writer had before them
     * @throws RefusedException {@code journal-changed} if it was changed elsewhere meanwhile; {@code unknown-entry}, and
     *     about the lock as {@link #write}
     */
    public void rewrite(
            ParticipantId author, JournalEntryId id, int edition, LocalDate day, JournalText text, Instant at) {
        JournalEntry entry = own(author, id);
        if (entry.says(day, text)) {
            return;
        }
        requireLock(author, text);
        save(entry, edition, entry.rewritten(day, text, at), "journal-rewritten", at);
    }

    /**
     * Keeps the same words as the author’s browser has locked or opened them.
     *
     * @throws RefusedException as {@link #rewrite}; {@code journal-not-locked} if there is no passphrase
     */
    public void turn(ParticipantId author, JournalEntryId id, int edition, JournalText same, Instant at) {
        JournalEntry entry = own(author, id);
        if (journals.lock(author).isEmpty()) {
            throw new RefusedException("journal-not-locked");
        }
        String verb = same.locked() ? "journal-entry-locked" : "journal-entry-opened";
        save(entry, edition, entry.turned(same), verb, at);
    }

    /**
     * Removes an entry; done twice it is as good.
     *
     * @throws RefusedException {@code unknown-entry} if the author has none under this id, and never deleted one
     */
    public void delete(ParticipantId author, JournalEntryId id, Instant at) {
        if (journals.delete(author, id)) {
            tell(author, "journal-deleted", id.value(), at);
        } else if (audit.newest(author.value(), "journal-deleted", id.value()).isEmpty()) {
            throw new RefusedException("unknown-entry");
        }
    }

    /** Chooses how long everything is kept. */
    public void keep(ParticipantId author, Keeping keeping, Instant at) {
        if (journals.keeping(author) != keeping) {
            journals.keep(author, keeping, at);
            tell(author, "journal-keeping-chosen", author.value(), at);
        }
    }

    /**
     * Locks from now on what is written.
     *
     * @throws RefusedException {@code journal-locked} if there is a passphrase already
     */
    public void lock(JournalLock lock) {
        if (!journals.lock(lock)) {
            throw new RefusedException("journal-locked");
        }
        tell(lock.author(), "journal-lock-set", lock.author().value(), lock.set());
    }

    /**
     * Goes on without a passphrase.
     *
     * @throws RefusedException {@code journal-still-locked} as long as an entry is locked
     */
    public void unlock(ParticipantId author, Instant at) {
        if (journals.unlock(author)) {
            tell(author, "journal-lock-ended", author.value(), at);
        } else if (journals.lock(author).isPresent()) {
            throw new RefusedException("journal-still-locked");
        }
    }

    private void save(JournalEntry entry, int edition, JournalEntry changed, String verb, Instant at) {
        if (entry.edition() != edition || !journals.rewrite(changed)) {
            throw new RefusedException("journal-changed");
        }
        tell(entry.author(), verb, entry.id().value(), at);
    }

    private JournalEntry own(ParticipantId author, JournalEntryId id) {
        return journals.find(author, id).orElseThrow(() -> new RefusedException("unknown-entry"));
    }

    private void requireLock(ParticipantId author, JournalText text) {
        boolean lock = journals.lock(author).isPresent();
        if (lock != text.locked()) {
            throw new RefusedException(lock ? "journal-locked" : "journal-not-locked");
        }
    }

    private void tell(ParticipantId author, String verb, String subject, Instant at) {
        audit.add(new Act(author.value(), verb, subject, at));
    }
}
