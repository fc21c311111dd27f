package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matchmaking.Gathered;
import ca.learningpartners.mentorship.matchmaking.Matchmaking;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.function.Consumer;

/** Looking at a proposal and approving it. */
public final class MatchingRoutes {

    private final Room room;
    private final Viewing viewing;
    private final Matchmaking matchmaking;
    private final MatchingReadModel proposals;
    private final RunInput runs;
    private final List<Consumer<RoutesConfig>> others;

    public MatchingRoutes(Room room, Viewing viewing, Matchmaking matchmaking) {
        this.room = room;
        this.viewing = viewing;
        this.matchmaking = matchmaking;
        this.runs = new RunInput(viewing, matchmaking);
        Solver solver = new Solver();
        Workshop workshop = new Workshop();
        this.proposals = new MatchingReadModel(room.clock().getZone(), solver);
        this.others = List.of(
                new RevisionRoutes(room, viewing, runs, matchmaking, solver, workshop)::register,
                new RangeRoutes(room, viewing, runs, matchmaking, solver, workshop)::register,
                new WhyRoutes(room, viewing, runs, solver)::register,
                new HistoryRoutes(room, viewing, runs, matchmaking)::register,
                new InsightsRoutes(room, viewing, runs, solver)::register,
                new ProofRoutes(room, runs)::register);
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}/matching", this::show);
        routes.get("/match-runs/{run}", this::showRun);
        routes.post("/match-runs/{run}/approval", this::approve);
        others.forEach(each -> each.accept(routes));
    }

    private void show(Context context) {
        Viewer viewer = runs.viewer(context);
        ProgramId id = runs.program(context, viewer);
        Frame frame = viewing.frame(context, "matching.title").widened();
        MatchingPage page = viewer.store(Purpose.MATCHING).read(stores -> {
            Gathered gathered = matchmaking.gather(viewer.actor(), id, stores);
            return proposals.newest(viewer, gathered, stores, wish(context, frame));
        });
        room.pages().show(context, "matching", frame, page);
    }

    private void showRun(Context context) {
        Viewer viewer = runs.viewer(context);
        Frame frame = viewing.frame(context, "matching.title").widened();
        MatchingPage page = viewer.store(Purpose.MATCHING)
                .read(stores -> proposals.of(runs.open(context, viewer, stores), stores, wish(context, frame)));
        room.pages().show(context, "matching", frame, page);
    }

    private static MatchingReadModel.Wish wish(Context context, Frame frame) {
        return new MatchingReadModel.Wish(FilterInput.asked(context), Forms.page(context), frame.locale());
    }

    private void approve(Context context) {
        Viewer viewer = viewing.viewer(context);
        MatchRunId id = Forms.path(context, "run", MatchRunId::new);
        MatchRun run = viewer.store(Purpose.MATCHING)
                .read(stores -> stores.matchRuns().find(id))
                .orElseThrow(NotFoundResponse::new);
        viewer.requireStaff(run.program());
        boolean anew = viewer.store(Purpose.MATCHING)
                .write(stores -> matchmaking.approve(viewer.actor(), id, stores))
                .isPresent();
        context.redirect(
                "/programs/" + run.program() + "/matching?done=" + (anew ? "approved" : "approved-before"),
                HttpStatus.SEE_OTHER);
    }
}
