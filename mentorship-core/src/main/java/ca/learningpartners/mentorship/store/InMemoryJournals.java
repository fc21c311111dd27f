package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.JournalLock;
import ca.learningpartners.mentorship.reflection.Journals;
import ca.learningpartners.mentorship.reflection.Keeping;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

record InMemoryJournals(InMemoryData data) implements Journals {

    private static final Comparator<JournalEntry> LATEST_FIRST = Comparator.comparing(JournalEntry::day)
            .thenComparing(JournalEntry::written)
            .thenComparing(entry -> entry.id().value())
            .reversed();

    @Override
    public Optional<JournalEntry> find(ParticipantId author, JournalEntryId id) {
        return Optional.ofNullable(data.journalEntries.get(id))
                .filter(entry -> entry.author().equals(author));
    }

    @Override
    public List<JournalEntry> of(ParticipantId author, int year, int from, int most) {
        return by(author)
                .filter(entry -> entry.day().getYear() == year)
                .sorted(LATEST_FIRST)
                .skip(from)
                .limit(most)
                .toList();
    }

    @Override
    public List<JournalEntry> all(ParticipantId author) {
        return by(author).sorted(LATEST_FIRST).toList();
    }

    @Override
    public SortedMap<Integer, Integer> years(ParticipantId author) {
        SortedMap<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
        by(author).forEach(entry -> years.merge(entry.day().getYear(), 1, Integer::sum));
        return years;
    }

    @Override
    public List<Stamp> stamps(ParticipantId author) {
        return by(author)
                .map(entry -> new Stamp(
                        entry.id(),
                        entry.changed(),
                        entry.edition(),
                        entry.text().locked()))
                .toList();
    }

    @Override
    public List<ParticipantId> authors(Optional<ParticipantId> after, int most) {
        return after(data.journalEntries.values().stream().map(JournalEntry::author), after, most);
    }

    /** The ids after one of them, each once and in their order. */
    static List<ParticipantId> after(Stream<ParticipantId> all, Optional<ParticipantId> after, int most) {
        return all.distinct()
                .filter(author -> after.isEmpty() || author.compareTo(after.orElseThrow()) > 0)
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public boolean add(JournalEntry entry) {
        data.requireWritable();
        data.requireParticipant(entry.author());
        return data.journalEntries.putIfAbsent(entry.id(), entry) == null;
    }

    @Override
    public boolean rewrite(JournalEntry changed) {
        data.requireWritable();
        return find(changed.author(), changed.id())
                .filter(kept -> kept.edition() == changed.edition() - 1)
                .map(kept -> data.journalEntries.put(kept.id(), changed))
                .isPresent();
    }

    @Override
    public boolean delete(ParticipantId author, JournalEntryId id) {
        data.requireWritable();
        return find(author, id)
                .map(kept -> data.journalEntries.remove(kept.id()))
                .isPresent();
    }

    @Override
    public Keeping keeping(ParticipantId author) {
        return data.keepings.getOrDefault(author, Keeping.AFTER_PARTNERSHIP);
    }

    @Override
    public void keep(ParticipantId author, Keeping keeping, Instant chosen) {
        data.requireWritable();
        data.requireParticipant(author);
        data.keepings.put(author, keeping);
    }

    @Override
    public Optional<JournalLock> lock(ParticipantId author) {
        return Optional.ofNullable(data.journalLocks.get(author));
    }

    @Override
    public boolean lock(JournalLock lock) {
        data.requireWritable();
        data.requireParticipant(lock.author());
        return data.journalLocks.putIfAbsent(lock.author(), lock) == null;
    }

    @Override
    public boolean unlock(ParticipantId author) {
        data.requireWritable();
        return by(author).noneMatch(entry -> entry.text().locked()) && data.journalLocks.remove(author) != null;
    }

    private Stream<JournalEntry> by(ParticipantId author) {
        return data.journalEntries.values().stream()
                .filter(entry -> entry.author().equals(author));
    }
}
