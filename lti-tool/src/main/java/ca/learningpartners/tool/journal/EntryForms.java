package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Prompts;
import ca.learningpartners.mentorship.reflection.JournalClock;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.OpeningQuestion;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of one entry, out of one reading. */
record EntryForms(Stores stores, Viewer writer, Locale reader, Instant now, ZoneId zone) {

    Optional<JournalEntry> find(JournalEntryId id) {
        return stores.journals().find(writer.id(), id);
    }

    EntryPage read(JournalEntry entry) {
        JournalClock clock = new JournalPages(stores, writer.id(), now, zone).clock();
        return new EntryPage(
                entry,
                question(entry),
                LocalDate.ofInstant(entry.changed(), stores.zones().of(writer.id())),
                clock.lastDay(entry.changed()),
                stores.journals().lock(writer.id()));
    }

    EntryFormPage begun(EntryInput typed, Optional<UnfitField.Problem> problem) {
        return new EntryFormPage(
                true,
                typed,
                Optional.empty(),
                Optional.empty(),
                questions(),
                stores.journals().lock(writer.id()),
                problem);
    }

    EntryFormPage changed(JournalEntry entry, EntryInput typed, Optional<UnfitField.Problem> problem) {
        Optional<String> sealed =
                entry.text().locked() ? Optional.of(entry.text().value()) : Optional.empty();
        return new EntryFormPage(
                false,
                typed,
                sealed,
                question(entry),
                List.of(),
                stores.journals().lock(writer.id()),
                problem);
    }

    /** The questions of the programs the writer takes part in. */
    List<EntryFormPage.Questions> questions() {
        return writer.programs().stream()
                .flatMap(id -> stores.programs().find(id).stream())
                .map(program -> new EntryFormPage.Questions(
                        program.id().value(),
                        program.title(),
                        Prompts.of(program.template()).all()))
                .filter(program -> !program.prompts().isEmpty())
                .toList();
    }

    private Optional<String> question(JournalEntry entry) {
        return Optional.ofNullable(entry.question()).flatMap(this::words);
    }

    private Optional<String> words(OpeningQuestion question) {
        return stores.programs()
                .find(question.program())
                .map(Program::template)
                .flatMap(template -> Prompts.of(template).find(question.code()))
                .map(prompt -> prompt.question().in(reader));
    }
}
