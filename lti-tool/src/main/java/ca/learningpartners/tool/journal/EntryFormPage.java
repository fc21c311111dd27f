package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.program.Prompt;
import ca.learningpartners.mentorship.reflection.JournalLock;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * An entry as it is written.
 *
 * @param isNew whether it is not kept yet
 * @param typed what is in the form; its text is empty where the entry is locked
 * @param sealed the locked text, for the browser to open
 * @param question the one it began with, in the reader's words
 * @param questions to begin with, by program
 * @param lock what the browser needs to lock it, if a passphrase is set
 */
public record EntryFormPage(
        boolean isNew,
        EntryInput typed,
        Optional<String> sealed,
        Optional<String> question,
        List<Questions> questions,
        Optional<JournalLock> lock,
        Optional<UnfitField.Problem> problem) {

    /** The questions of one program. */
    public record Questions(String program, LocalText title, List<Prompt> prompts) {}

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }

    public String action() {
        return isNew ? "/journal" : "/journal/" + typed.id();
    }

    public String back() {
        return isNew ? "/journal" : action();
    }
}
