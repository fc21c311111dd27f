package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.reflection.JournalLock;
import ca.learningpartners.mentorship.reflection.Journals;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * A journal locked with a passphrase, or not yet.
 *
 * @param lock what the browser needs, once a passphrase is set
 * @param open entries the server can still open
 * @param locked entries only the passphrase opens
 * @param confirmed the word as it was typed; the passphrase itself never comes here, and is asked again
 * @param problem why it was not locked
 */
public record LockPage(
        Optional<JournalLock> lock,
        List<Journals.Stamp> open,
        List<Journals.Stamp> locked,
        String confirmed,
        Optional<UnfitField.Problem> problem) {

    public LockPage {
        open = List.copyOf(open);
        locked = List.copyOf(locked);
    }

    /** How often the key is worked over when a passphrase is set. */
    public int rounds() {
        return JournalLock.FEWEST;
    }
}
