package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.JournalLock;
import ca.learningpartners.mentorship.reflection.Journals;
import ca.learningpartners.mentorship.reflection.Keeping;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A journal is its author’s. Where the tool clears away what has run out, it sees dates and opens nothing. */
final class GuardedJournals implements Journals {

    private final Journals journals;
    private final Access access;

    GuardedJournals(Journals journals, Access access) {
        this.journals = journals;
        this.access = access;
    }

    @Override
    public Optional<JournalEntry> find(ParticipantId author, JournalEntryId id) {
        requireRead(author);
        return journals.find(author, id);
    }

    @Override
    public List<JournalEntry> of(ParticipantId author, int year, int from, int most) {
        requireRead(author);
        return journals.of(author, year, from, most);
    }

    @Override
    public List<JournalEntry> all(ParticipantId author) {
        requireRead(author);
        return journals.all(author);
    }

    @Override
    public SortedMap<Integer, Integer> years(ParticipantId author) {
        requireRead(author);
        return journals.years(author);
    }

    @Override
    public List<Stamp> stamps(ParticipantId author) {
        requireClearing(author);
        return journals.stamps(author);
    }

    @Override
    public List<ParticipantId> authors(Optional<ParticipantId> after, int most) {
        access.requireClearing(Datum.JOURNAL);
        return journals.authors(after, most);
    }

    @Override
    public boolean add(JournalEntry entry) {
        requireWrite(entry.author());
        return journals.add(entry);
    }

    @Override
    public boolean rewrite(JournalEntry changed) {
        requireWrite(changed.author());
        return journals.rewrite(changed);
    }

    @Override
    public boolean delete(ParticipantId author, JournalEntryId id) {
        requireClearing(author);
        return journals.delete(author, id);
    }

    @Override
    public Keeping keeping(ParticipantId author) {
        requireClearing(author);
        return journals.keeping(author);
    }

    @Override
    public void keep(ParticipantId author, Keeping keeping, Instant chosen) {
        requireWrite(author);
        journals.keep(author, keeping, chosen);
    }

    @Override
    public Optional<JournalLock> lock(ParticipantId author) {
        requireRead(author);
        return journals.lock(author);
    }

    @Override
    public boolean lock(JournalLock lock) {
        requireWrite(lock.author());
        return journals.lock(lock);
    }

    @Override
    public boolean unlock(ParticipantId author) {
        requireWrite(author);
        return journals.unlock(author);
    }

    private void requireRead(ParticipantId author) {
        access.requireRead(Datum.JOURNAL, Whose.person(author));
    }

    private void requireWrite(ParticipantId author) {
        access.requireWrite(Datum.JOURNAL, Whose.person(author));
    }

    private void requireClearing(ParticipantId author) {
        access.requireClearing(Datum.JOURNAL, Whose.person(author));
    }
}
