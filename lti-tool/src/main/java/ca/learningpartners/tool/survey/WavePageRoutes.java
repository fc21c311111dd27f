package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** The page of one wave for those who look after a program; it comes back when its closing is refused. */
final class WavePageRoutes {

    private final Room room;
    private final Viewing viewing;

    WavePageRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/surveys/{wave}", context -> show(context, Optional.empty()));
    }

    /** The same with what keeps it from being closed, and the reason as it was typed. */
    void again(Context context, UnfitField unfit) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(
                context,
                Optional.of(new WavePage.Refused(
                        Forms.text(context, "reason").orElse(""), unfit.problem(viewing.messages(context)))));
    }

    private void show(Context context, Optional<WavePage.Refused> refused) {
        Viewer viewer = viewing.viewer(context);
        WavePage page = viewer.store()
                .read(stores -> pages(context, viewer, stores).wave(Forms.path(context, "wave", WaveId::new), refused))
                .orElseThrow(NotFoundResponse::new);
        room.pages()
                .show(
                        context,
                        "survey/wave",
                        viewing.frame(context, "surveys.wave").widened(),
                        page);
    }

    SurveyPages pages(Context context, Viewer viewer, Stores stores) {
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        FigureSight sight = FigureSight.require(viewer, id);
        Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
        return new SurveyPages(
                stores,
                program,
                viewer,
                sight,
                viewing.messages(context),
                room.today(),
                room.clock().getZone());
    }
}
