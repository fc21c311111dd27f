package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.platform.FigureMaking;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;

/** How a program is doing: for its Office and evaluators, and for each district its own beside everybody. */
public final class FiguresRoutes {

    private static final String ADDRESS = "/programs/{program}/figures";

    private final Room room;
    private final Viewing viewing;
    private final FigureMaking making;

    public FiguresRoutes(Room room, Viewing viewing, FigureMaking making) {
        this.room = room;
        this.viewing = viewing;
        this.making = making;
    }

    public void register(RoutesConfig routes) {
        routes.get(ADDRESS, this::overview);
        routes.get(ADDRESS + "/{theme}", this::theme);
        routes.post(ADDRESS, this::make);
    }

    private void overview(Context context) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context, viewer);
        FigureSight sight = FigureSight.require(viewer, program.id());
        Frame frame = viewing.frame(context, "figures.title").widened();
        OverviewPage page = viewer.store()
                .read(stores -> new Overview(
                                stores, program, sight, frame, room.clock().getZone())
                        .page(viewer.isOffice(program.id()), room.today()));
        room.pages().show(context, "figures", frame, page);
    }

    private void theme(Context context) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context, viewer);
        FigureSight sight = FigureSight.require(viewer, program.id());
        Theme theme = Arrays.stream(Theme.values())
                .filter(each -> FigureWords.word(each).equals(context.pathParam("theme")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        Frame frame = viewing.frame(context, "figures.title").widened();
        ThemePage page = viewer.store().read(stores -> {
            Angle angle = AngleInput.of(context, sight, stores, program);
            Bulletin bulletin = stores.bulletins().latest(program.id()).orElseThrow(NotFoundResponse::new);
            ThemeView view = new ThemeView(stores, program, sight, frame, bulletin, theme, angle);
            if (view.isEmpty()) {
                throw new NotFoundResponse();
            }
            return offered(view.page(room.today(), room.clock().getZone()), angle);
        });
        room.pages().show(context, "figures-theme", frame, page);
    }

    /** By what nobody is told apart, because of everybody it is not known, there is nothing to look at. */
    private static ThemePage offered(ThemePage page, Angle angle) {
        if (angle.isByGroup() && page.ways().stream().noneMatch(OverviewPage.Link::current)) {
            throw new NotFoundResponse();
        }
        return page;
    }

    private void make(Context context) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context, viewer);
        if (!viewer.isOffice(program.id())) {
            throw new NotFoundResponse();
        }
        making.ask(
                viewer.store(Purpose.EVALUATING),
                viewer.actor(),
                program,
                room.today(),
                room.clock().instant());
        context.redirect("/programs/" + program.id() + "/figures?done=figures-made", HttpStatus.SEE_OTHER);
    }

    private static Program program(Context context, Viewer viewer) {
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        return viewer.store().read(stores -> stores.programs().find(id)).orElseThrow(NotFoundResponse::new);
    }
}
