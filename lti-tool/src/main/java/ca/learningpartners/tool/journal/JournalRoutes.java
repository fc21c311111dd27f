package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.reflection.Keeping;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Function;

/** Somebody's own journal: what is in it, what they look for in it, and how long it is kept. */
public final class JournalRoutes {

    private final AuthorRoutes authors;

    public JournalRoutes(Room room, Viewing viewing) {
        this.authors = new AuthorRoutes(room, viewing);
    }

    public void register(RoutesConfig routes) {
        routes.get("/journal", this::list);
        routes.post("/journal/search", this::search);
        routes.get("/journal/keeping", this::showKeeping);
        routes.post("/journal/keeping", this::keep);
        new LockRoutes(authors).register(routes);
        new EntryRoutes(authors).register(routes);
        new VisionRoutes(authors).register(routes);
        new ExitRoutes(authors).register(routes);
    }

    private void list(Context context) {
        Optional<Integer> year = Optional.of(Forms.asked(context, "year"))
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf);
        show(context, authors.writer(context), pages -> pages.year(year, Forms.page(context)));
    }

    /** The words are sent, not asked for in an address, so that they stay in no history and no log. */
    private void search(Context context) {
        Viewer writer = authors.writer(context);
        String words = Forms.text(context, "words").orElse("");
        if (words.isEmpty()) {
            context.redirect("/journal", HttpStatus.SEE_OTHER);
            return;
        }
        show(context, writer, pages -> pages.search(words, AuthorRoutes.number(context, "page")));
    }

    private void showKeeping(Context context) {
        Viewer writer = authors.writer(context);
        authors.show(context, "journal-keeping", "journal.title", pages(writer, JournalPages::keeping));
    }

    private void keep(Context context) {
        Viewer writer = authors.writer(context);
        Keeping keeping = Forms.value(context, "keeping", Keeping::valueOf)
                .orElseThrow(() -> new RefusedException("not-understood", ""));
        authors.write(writer, journal -> journal.keep(writer.id(), keeping, authors.now()));
        context.redirect("/journal?done=saved", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, Viewer writer, Function<JournalPages, JournalPage> work) {
        authors.show(context, "journal", "journal.title", pages(writer, work));
    }

    private <T> T pages(Viewer writer, Function<JournalPages, T> work) {
        return writer.store()
                .read(stores -> work.apply(new JournalPages(
                        stores,
                        writer.id(),
                        authors.now(),
                        authors.room().clock().getZone())));
    }
}
