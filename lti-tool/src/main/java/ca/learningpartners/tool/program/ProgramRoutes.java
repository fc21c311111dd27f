package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** A program, for everyone who has a role in it. */
public final class ProgramRoutes {

    private final Room room;
    private final Viewing viewing;
    private final GoalFiguresReadModel goals;

    public ProgramRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.goals = new GoalFiguresReadModel(room.database());
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}", this::show);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        ProgramPage page = room.store()
                .read(stores -> stores.programs()
                        .find(id)
                        .filter(found -> viewer.programs().contains(id))
                        .map(program -> new ProgramPage(
                                program,
                                stores.completions().of(id),
                                viewer.isOffice(id) ? Optional.of(goals.of(program)) : Optional.empty())))
                .orElseThrow(NotFoundResponse::new);
        room.pages().show(context, "program", viewing.frame(context, "program.title"), page);
    }
}
