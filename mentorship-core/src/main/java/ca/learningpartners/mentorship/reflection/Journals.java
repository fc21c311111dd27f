package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The journals that are kept. Nothing is found in them but by its author’s id. */
public interface Journals {

    Optional<JournalEntry> find(ParticipantId author, JournalEntryId id);

    /** One author’s entries about days of one year, the latest day first, and of one day the one first written last. */
    List<JournalEntry> of(ParticipantId author, int year, int from, int most);

    /** All of one author’s entries, in the same order. */
    List<JournalEntry> all(ParticipantId author);

    /** How many entries there are about each year, the latest year first. */
    SortedMap<Integer, Integer> years(ParticipantId author);

    /** When each of one author’s entries was changed; nothing is opened for it. */
    List<Stamp> stamps(ParticipantId author);

    /** Those who have written something, by id, after one of them; from the first if that is empty. */
    List<ParticipantId> authors(Optional<ParticipantId> after, int most);

    /** Keeps a new one; false if there is one of that id, whoever wrote it. */
    boolean add(JournalEntry entry);

    /** Keeps what was changed if nobody has since the edition before; false otherwise. */
    boolean rewrite(JournalEntry changed);

    /** Removes it for good; false if it was not there. */
    boolean delete(ParticipantId author, JournalEntryId id);

    Keeping keeping(ParticipantId author);

    void keep(ParticipantId author, Keeping keeping, Instant chosen);

    Optional<JournalLock> lock(ParticipantId author);

    /** False if there is a lock already. */
    boolean lock(JournalLock lock);

    /** False if there is none, or something is still locked with it. */
    boolean unlock(ParticipantId author);

    /**
     * What is known of an entry without opening it.
     *
     * @param locked whether its author’s browser has locked it
     */
    record Stamp(JournalEntryId id, Instant changed, int edition, boolean locked) {}
}
