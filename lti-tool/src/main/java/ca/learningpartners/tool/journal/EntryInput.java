package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.JournalText;
import ca.learningpartners.mentorship.reflection.OpeningQuestion;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry as it was typed.
 *
 * @param locked what the browser made of the words, where a passphrase is set
 * @param question the program and the code of a question, parted by a space
 */
public record EntryInput(String id, int edition, String day, String text, String locked, String question) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    static EntryInput of(Context context) {
        return new EntryInput(
                Forms.text(context, "id").orElse(""),
                AuthorRoutes.number(context, "edition"),
                Forms.text(context, "day").orElse(""),
                Optional.ofNullable(context.formParam("text")).orElse(""),
                Forms.text(context, "locked").orElse(""),
                Forms.text(context, "question").orElse(""));
    }

    static EntryInput of(JournalEntry entry) {
        String text = entry.text().locked() ? "" : entry.text().value();
        return new EntryInput(entry.id().value(), entry.edition(), entry.day().toString(), text, "", "");
    }

    static EntryInput empty(LocalDate today) {
        return new EntryInput(JournalEntryId.random().value(), 0, today.toString(), "", "", "");
    }

    /** The same words under an id that nobody has used. */
    EntryInput renewed() {
        return new EntryInput(JournalEntryId.random().value(), edition, day, text, locked, question);
    }

    /** The same words on top of a change that came meanwhile. */
    EntryInput onTopOf(JournalEntry kept) {
        return new EntryInput(kept.id().value(), kept.edition(), day, text, locked, question);
    }

    EntryInput under(String other) {
        return new EntryInput(other, edition, day, text, locked, question);
    }

    JournalEntryId entryId() {
        return UnfitField.madeHere(id, JournalEntryId::new);
    }

    LocalDate about(LocalDate today) {
        LocalDate about = UnfitField.day("day", day);
        if (about.isAfter(today) || about.isBefore(FIRST)) {
            throw new UnfitField("day", Refusal.of("journal-day", about));
        }
        return about;
    }

    JournalText words() {
        if (!locked.isEmpty()) {
            if (!JournalText.isLocked(locked)) {
                throw new UnfitField("text", Refusal.of("journal-lock-unreadable"));
            }
            return JournalText.locked(locked);
        }
        return JournalText.open(UnfitField.needed("text", text, JournalText.LONGEST, "journal-empty"));
    }

    /** The question it begins with; one that is not asked of the writer is none. */
    Optional<OpeningQuestion> opening(List<EntryFormPage.Questions> asked) {
        return asked.stream()
                .flatMap(program -> program.prompts().stream()
                        .filter(prompt -> question.equals(program.program() + " " + prompt.code()))
                        .map(prompt -> new OpeningQuestion(new ProgramId(program.program()), prompt.code())))
                .findFirst();
    }
}
