package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.feedback.EntryId;
import ca.learningpartners.mentorship.feedback.Ledger;
import ca.learningpartners.mentorship.feedback.LedgerEntry;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ledger in memory. */
record InMemoryLedger(InMemoryData data) implements Ledger {

    private static final Comparator<LedgerEntry> LATEST_FIRST = Comparator.comparing(LedgerEntry::on)
            .thenComparing(entry -> entry.written().at())
            .reversed()
            .thenComparing(entry -> entry.id().value());

    @Override
    public Optional<LedgerEntry> find(EntryId id) {
        return Optional.ofNullable(data.ledger.get(id));
    }

    @Override
    public List<LedgerEntry> of(ProgramId program, int from, int most) {
        return data.ledger.values().stream()
                .filter(entry -> entry.by().program().equals(program))
                .sorted(LATEST_FIRST)
                .skip(from)
                .limit(most)
                .toList();
    }

    @Override
    public boolean add(LedgerEntry entry) {
        data.requireWritable();
        data.requireProgram(entry.by().program());
        return data.ledger.putIfAbsent(entry.id(), entry) == null;
    }

    @Override
    public boolean remove(EntryId id) {
        data.requireWritable();
        return data.ledger.remove(id) != null;
    }
}
