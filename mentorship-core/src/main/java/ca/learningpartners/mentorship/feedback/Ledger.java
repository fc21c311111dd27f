package ca.learningpartners.mentorship.feedback;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** The ledger of what people said and what was done. */
public interface Ledger {

    Optional<LedgerEntry> find(EntryId id);

    /** The entries of a program, what was done last first. */
    List<LedgerEntry> of(ProgramId program, int from, int most);

    /** Keeps an entry; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(LedgerEntry entry);

    /** Takes an entry out. Returns false if it is not there. */
    boolean remove(EntryId id);
}
