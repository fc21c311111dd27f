package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.MatchRunSummary;
import ca.learningpartners.mentorship.matchmaking.Gathered;
import ca.learningpartners.mentorship.matchmaking.Matchmaking;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The runs of a program, and any two of them side by side. */
final class HistoryRoutes {

    private static final int PAGE = 20;

    private final Room room;
    private final Viewing viewing;
    private final RunInput runs;
    private final Matchmaking matchmaking;

    HistoryRoutes(Room room, Viewing viewing, RunInput runs, Matchmaking matchmaking) {
        this.room = room;
        this.viewing = viewing;
        this.runs = runs;
        this.matchmaking = matchmaking;
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/match-runs", this::history);
        routes.get("/programs/{program}/match-runs/comparison", this::choose);
        routes.get("/match-runs/{run}/changes", this::changes);
    }

    private void history(Context context) {
        Viewer viewer = runs.viewer(context);
        ProgramId id = runs.program(context, viewer);
        int number = Forms.page(context);
        HistoryPage page = viewer.store(Purpose.MATCHING).read(stores -> {
            Gathered gathered = matchmaking.gather(viewer.actor(), id, stores);
            Sight sight = new Sight(viewer, gathered, stores);
            List<MatchRunSummary> found = stores.matchRuns().history(id, number * PAGE, PAGE + 1);
            List<HistoryPage.Line> lines = new ArrayList<>();
            for (MatchRunSummary run : found.subList(0, Math.min(PAGE, found.size()))) {
                lines.add(line(sight, run, stores, number == 0 && lines.isEmpty()));
            }
            return new HistoryPage(id.value(), gathered.program().title(), lines, number, found.size() > PAGE);
        });
        room.pages()
                .show(
                        context,
                        "match-history",
                        viewing.frame(context, "history.title").widened(),
                        page);
    }

    private HistoryPage.Line line(Sight sight, MatchRunSummary run, Stores stores, boolean newest) {
        return HistoryPage.Line.of(
                run, sight.person(run.run().by(), stores), room.clock().getZone(), newest);
    }

    /** A form chooses two; the answer has an address of its own, to come back to and to pass on. */
    private void choose(Context context) {
        Viewer viewer = runs.viewer(context);
        ProgramId id = runs.program(context, viewer);
        String run = chosen(context, id, "run");
        String since = chosen(context, id, "since");
        context.redirect("/match-runs/" + run + "/changes?since=" + since, HttpStatus.SEE_OTHER);
    }

    private String chosen(Context context, ProgramId program, String name) {
        return runs.viewer(context)
                .store()
                .read(stores -> found(stores, program, Forms.asked(context, name)))
                .map(run -> run.id().value())
                .orElseThrow(NotFoundResponse::new);
    }

    private static Optional<MatchRun> found(Stores stores, ProgramId program, String id) {
        try {
            return stores.matchRuns()
                    .find(new MatchRunId(id))
                    .filter(run -> run.program().equals(program));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void changes(Context context) {
        Viewer viewer = runs.viewer(context);
        Frame frame =
                RunInput.here(context, viewing.frame(context, "changes.title").widened());
        String since = Forms.asked(context, "since");
        ChangesPage page = viewer.store(Purpose.MATCHING).read(stores -> {
            RunInput.Opened opened = runs.open(context, viewer, stores);
            MatchRun earlier = earlier(stores, opened.run(), since).orElseThrow(NotFoundResponse::new);
            return changes(opened, earlier, stores, frame.locale());
        });
        room.pages().show(context, "match-changes", frame, page);
    }

    /** The run that is asked for; otherwise the one it is based on. */
    private static Optional<MatchRun> earlier(Stores stores, MatchRun run, String since) {
        return since.isEmpty()
                ? Optional.ofNullable(run.basedOn()).flatMap(stores.matchRuns()::find)
                : found(stores, run.program(), since);
    }

    private ChangesPage changes(RunInput.Opened opened, MatchRun earlier, Stores stores, Locale reader) {
        Comparing comparing = new Comparing(Comparing.Version.of(earlier), Comparing.Version.of(opened.run()));
        MatchRunId newest =
                stores.matchRuns().history(opened.program(), 0, 1).get(0).id();
        return new ChangesPage(
                opened.program().value(),
                opened.gathered().program().title(),
                line(opened.sight(), earlier.summary(), stores, earlier.id().equals(newest)),
                line(
                        opened.sight(),
                        opened.run().summary(),
                        stores,
                        opened.run().id().equals(newest)),
                comparing.seen(opened.sight(), reader),
                MatchingReadModel.map(opened.sight(), opened.run().proposal(), comparing::fresh));
    }
}
