package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** The draft of the impact assessment, for the privacy officer and the Office. */
final class AssessmentRoutes {

    private final Room room;
    private final Viewing viewing;

    AssessmentRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/assessment-draft", this::show);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        if (!viewer.isOffice(id) && !viewer.actor().is(Role.PRIVACY_OFFICER, id)) {
            throw new NotFoundResponse();
        }
        Assessment page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            DataMap map = DataMap.of(DataFolder.register());
            return Assessment.of(program, stores.bodies().of(id, null), map, viewing.messages(context));
        });
        room.pages()
                .show(
                        context,
                        "privacy/assessment",
                        viewing.frame(context, "impact.title").widened(),
                        page);
    }
}
