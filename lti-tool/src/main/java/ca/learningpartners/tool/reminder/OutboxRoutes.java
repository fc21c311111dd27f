package ca.learningpartners.tool.reminder;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** What mail went to a program's people, or would go. */
public final class OutboxRoutes {

    private final Room room;
    private final Viewing viewing;
    private final boolean goes;
    private final OutboxReadModel reading;

    /** @param goes whether there is a mail server */
    public OutboxRoutes(Room room, Viewing viewing, boolean goes) {
        this.room = room;
        this.viewing = viewing;
        this.goes = goes;
        this.reading = new OutboxReadModel(room.database(), room.clock().getZone());
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}/outbox", this::show);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(id);
        Program program =
                viewer.store().read(stores -> stores.programs().find(id)).orElseThrow(NotFoundResponse::new);
        OutboxPage page = reading.page(program, viewer.isOffice(id), viewer.coordinated(id), goes, Forms.page(context));
        room.pages().show(context, "outbox", viewing.frame(context, "outbox.title"), page);
    }
}
