package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.WritingJournal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the routes share at which somebody writes for themselves. They are open to whoever is mentored or mentors, and to
 * whoever did and has something left here; for everybody else there is nothing at any of their addresses.
 */
record AuthorRoutes(Room room, Viewing viewing) {

    Viewer writer(Context context) {
        Viewer viewer = viewing.viewer(context);
        if (viewer.actor().appointments().stream().noneMatch(AuthorRoutes::takesPart) && !hasWritten(viewer)) {
            throw new NotFoundResponse();
        }
        return viewer;
    }

    private static boolean takesPart(Appointment held) {
        return held.role() == Role.MENTEE || held.role() == Role.MENTOR;
    }

    private boolean hasWritten(Viewer viewer) {
        return viewer.store()
                .read(stores -> !stores.journals().stamps(viewer.id()).isEmpty()
                        || stores.visions().lastWritten(viewer.id()).isPresent());
    }

    void write(Viewer writer, Consumer<WritingJournal> work) {
        writer.store().write(stores -> {
            work.accept(new WritingJournal(stores.journals(), stores.audit()));
            return true;
        });
    }

    /** As {@link #write}, for what the writer is to be shown afterwards. */
    JournalEntryId keep(Viewer writer, Function<WritingJournal, JournalEntryId> work) {
        return writer.store().write(stores -> work.apply(new WritingJournal(stores.journals(), stores.audit())));
    }

    Instant now() {
        return room.clock().instant();
    }

    /** The day it is where somebody is. */
    LocalDate today(Viewer viewer) {
        return viewer.store()
                .read(stores -> LocalDate.ofInstant(now(), stores.zones().of(viewer.id())));
    }

    static JournalEntryId id(Context context) {
        return Forms.path(context, "entry", JournalEntryId::new);
    }

    static int number(Context context, String field) {
        return Optional.ofNullable(context.formParam(field))
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    void show(Context context, String template, String title, Object page) {
        room.pages().show(context, template, viewing.frame(context, title), page);
    }
}
