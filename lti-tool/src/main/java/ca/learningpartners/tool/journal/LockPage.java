package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.reflection.JournalLock;
import ca.learningpartners.mentorship.reflection.Journals;
import java.util.List;
import java.util.Optional;

/**
 * A journal locked with a passphrase, or not yet.
 *
 * @param lock what the browser needs, once a passphrase is set
 * @param open entries the server can still open
 * @param locked entries only the passphrase opens
 */
public record LockPage(Optional<JournalLock> lock, List<Journals.Stamp> open, List<Journals.Stamp> locked) {

    public LockPage {
        open = List.copyOf(open);
        locked = List.copyOf(locked);
    }

    /** How often the key is worked over when a passphrase is set. */
    public int rounds() {
        return JournalLock.FEWEST;
    }
}
