package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.reflection.JournalLock;
import ca.learningpartners.mentorship.reflection.Journals;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.text.SearchKey;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** A journal that is locked with a passphrase: set, and given up. The passphrase itself never comes here. */
final class LockRoutes {

    private final AuthorRoutes authors;

    LockRoutes(AuthorRoutes authors) {
        this.authors = authors;
    }

    void register(RoutesConfig routes) {
        routes.get("/journal/passphrase", this::show);
        routes.post("/journal/passphrase", this::lock);
        routes.post("/journal/passphrase/ending", this::unlock);
    }

    private void show(Context context) {
        show(context, "", Optional.empty());
    }

    private void show(Context context, String confirmed, Optional<UnfitField.Problem> problem) {
        Viewer writer = authors.writer(context);
        LockPage page = writer.store().read(stores -> page(stores, writer.id(), confirmed, problem));
        authors.show(context, "journal-passphrase", "journal.title", page);
    }

    private void lock(Context context) {
        Viewer writer = authors.writer(context);
        Messages messages = authors.viewing().messages(context);
        String confirmed = Forms.text(context, "confirmation").orElse("");
        if (!SearchKey.of(confirmed).equals(SearchKey.of(messages.get("journal.lock.word")))) {
            Refusal refusal = Refusal.of("journal-lock-unconfirmed", messages.get("journal.lock.word"));
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, confirmed, Optional.of(new UnfitField("confirmation", refusal).problem(messages)));
            return;
        }
        JournalLock lock = made(context, writer.id());
        authors.write(writer, journal -> journal.lock(lock));
        context.redirect("/journal/passphrase?done=journal-lock-set", HttpStatus.SEE_OTHER);
    }

    private JournalLock made(Context context, ParticipantId author) {
        try {
            return new JournalLock(
                    author,
                    Forms.text(context, "salt").orElse(""),
                    AuthorRoutes.number(context, "rounds"),
                    Forms.text(context, "proof").orElse(""),
                    authors.now());
        } catch (IllegalArgumentException e) {
            throw new RefusedException("journal-lock-unreadable");
        }
    }

    private void unlock(Context context) {
        Viewer writer = authors.writer(context);
        authors.write(writer, journal -> journal.unlock(writer.id(), authors.now()));
        context.redirect("/journal/passphrase?done=journal-lock-ended", HttpStatus.SEE_OTHER);
    }

    private static LockPage page(
            Stores stores, ParticipantId author, String confirmed, Optional<UnfitField.Problem> problem) {
        List<Journals.Stamp> all = stores.journals().stamps(author);
        return new LockPage(
                stores.journals().lock(author),
                all.stream().filter(stamp -> !stamp.locked()).toList(),
                all.stream().filter(Journals.Stamp::locked).toList(),
                confirmed,
                problem);
    }
}
