package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.JournalText;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** An entry: begun, read, put in other words, deleted. */
final class EntryRoutes {

    /** What a rule says of a form comes back into the form, beside the field it speaks of. */
    private static final Map<String, String> OF_THE_FORM = Map.of(
            "journal-id-taken", "id",
            "journal-changed", "text",
            "journal-full", "text",
            "journal-locked", "text",
            "journal-not-locked", "text");

    private final AuthorRoutes authors;

    EntryRoutes(AuthorRoutes authors) {
        this.authors = authors;
    }

    void register(RoutesConfig routes) {
        routes.get("/journal/new", this::begin);
        routes.post("/journal", this::write);
        routes.get("/journal/{entry}", this::show);
        routes.post("/journal/{entry}", this::rewrite);
        routes.get("/journal/{entry}/change", this::change);
        routes.post("/journal/{entry}/turning", this::turn);
        routes.get("/journal/{entry}/deletion", this::askToDelete);
        routes.post("/journal/{entry}/deletion", this::delete);
    }

    private void begin(Context context) {
        Viewer writer = authors.writer(context);
        EntryInput empty = EntryInput.empty(authors.today(writer));
        form(context, writer, forms -> forms.begun(empty, Optional.empty()));
    }

    private void write(Context context) {
        Viewer writer = authors.writer(context);
        EntryInput typed = EntryInput.of(context);
        try {
            LocalDate day = typed.about(authors.today(writer));
            JournalText words = typed.words();
            List<EntryFormPage.Questions> asked = forms(context, writer, EntryForms::questions);
            JournalEntryId kept = inForm(() -> authors.keep(
                    writer,
                    journal -> journal.write(
                            writer.id(),
                            typed.entryId(),
                            day,
                            words,
                            typed.opening(asked).orElse(null),
                            authors.now())));
            context.redirect("/journal/" + kept + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            boolean used = unfit.field().equals("id");
            again(context, writer, unfit, (forms, problem) -> forms.begun(used ? typed.renewed() : typed, problem));
        }
    }

    private void show(Context context) {
        Viewer writer = authors.writer(context);
        EntryPage page = forms(context, writer, forms -> forms.read(own(context, forms)));
        authors.show(context, "journal-entry", "journal.entry", page);
    }

    private void change(Context context) {
        Viewer writer = authors.writer(context);
        form(context, writer, forms -> {
            JournalEntry entry = own(context, forms);
            return forms.changed(entry, EntryInput.of(entry), Optional.empty());
        });
    }

    private void rewrite(Context context) {
        Viewer writer = authors.writer(context);
        EntryInput typed = EntryInput.of(context).under(AuthorRoutes.id(context).value());
        JournalEntry before = forms(context, writer, forms -> own(context, forms));
        try {
            LocalDate day = typed.about(authors.today(writer));
            JournalText words = typed.words();
            JournalEntryId kept = inForm(() -> authors.keep(writer, journal -> {
                journal.rewrite(writer.id(), before.id(), typed.edition(), day, words, authors.now());
                return before.id();
            }));
            context.redirect("/journal/" + kept + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            boolean meanwhile = unfit.refusal().code().equals("journal-changed");
            again(context, writer, unfit, (forms, problem) -> {
                JournalEntry kept = own(context, forms);
                return forms.changed(kept, meanwhile ? typed.onTopOf(kept) : typed, problem);
            });
        }
    }

    /** The same words as the writer's browser has locked or opened them; nobody looks at the answer. */
    private void turn(Context context) {
        Viewer writer = authors.writer(context);
        EntryInput typed = EntryInput.of(context);
        JournalEntry entry = forms(context, writer, forms -> own(context, forms));
        authors.write(
                writer,
                journal -> journal.turn(writer.id(), entry.id(), typed.edition(), typed.words(), authors.now()));
        context.status(HttpStatus.NO_CONTENT);
    }

    private void askToDelete(Context context) {
        Viewer writer = authors.writer(context);
        EntryPage page = forms(context, writer, forms -> forms.read(own(context, forms)));
        authors.show(context, "journal-deletion", "journal.entry", page);
    }

    private void delete(Context context) {
        Viewer writer = authors.writer(context);
        authors.write(writer, journal -> journal.delete(writer.id(), AuthorRoutes.id(context), authors.now()));
        context.redirect("/journal?done=journal-deleted", HttpStatus.SEE_OTHER);
    }

    private static JournalEntryId inForm(Supplier<JournalEntryId> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            String field = OF_THE_FORM.get(refused.refusal().code());
            if (field == null) {
                throw refused;
            }
            throw new UnfitField(field, refused.refusal());
        }
    }

    private static JournalEntry own(Context context, EntryForms forms) {
        return forms.find(AuthorRoutes.id(context)).orElseThrow(NotFoundResponse::new);
    }

    private void again(Context context, Viewer writer, UnfitField unfit, Refused refused) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        Optional<UnfitField.Problem> problem =
                Optional.of(unfit.problem(authors.viewing().messages(context)));
        form(context, writer, forms -> refused.shown(forms, problem));
    }

    /** The form of something that was refused. */
    private interface Refused {
        EntryFormPage shown(EntryForms forms, Optional<UnfitField.Problem> problem);
    }

    private void form(Context context, Viewer writer, Function<EntryForms, EntryFormPage> work) {
        authors.show(context, "journal-form", "journal.entry", forms(context, writer, work));
    }

    private <T> T forms(Context context, Viewer writer, Function<EntryForms, T> work) {
        return writer.store()
                .read(stores -> work.apply(new EntryForms(
                        stores,
                        writer,
                        authors.viewing().messages(context).locale(),
                        authors.now(),
                        authors.room().clock().getZone())));
    }
}
