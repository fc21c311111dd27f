package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matching.WeightRange;
import ca.learningpartners.mentorship.matchmaking.Matchmaking;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Sightings;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.Set;

/** How firmly a pair stands. Working it out takes hundreds of matchings, so it is done when somebody asks. */
final class RangeRoutes {

    private final Room room;
    private final Viewing viewing;
    private final RunInput runs;
    private final Matchmaking matchmaking;
    private final Solver solver;
    private final Workshop workshop;
    private final Sightings sightings;

    RangeRoutes(Room room, Viewing viewing, RunInput runs, Matchmaking matchmaking, Solver solver, Workshop workshop) {
        this.room = room;
        this.viewing = viewing;
        this.runs = runs;
        this.matchmaking = matchmaking;
        this.solver = solver;
        this.workshop = workshop;
        this.sightings = new Sightings(room);
    }

    void register(RoutesConfig routes) {
        routes.get("/match-runs/{run}/pairs/{mentee}", this::show);
        routes.post("/match-runs/{run}/pairs/{mentee}/ranges", this::workOut);
    }

    /** A pair of a run of which the viewer sees somebody. */
    private record Found(RunInput.Opened opened, ProposedPair pair, Solver.Task task) {}

    private Found find(Context context, Viewer viewer) {
        return viewer.store(Purpose.MATCHING).read(stores -> {
            RunInput.Opened opened = runs.open(context, viewer, stores);
            ParticipantId mentee = RunInput.mentee(opened, context.pathParam("mentee"));
            ProposedPair pair = opened.run().proposal().pairs().stream()
                    .filter(each -> each.mentee().equals(mentee))
                    .findFirst()
                    .orElseThrow(NotFoundResponse::new);
            opened.require(pair.mentee(), pair.mentor());
            Solver.Task task = Solver.Task.of(
                    opened.program(),
                    opened.gathered().cohort(),
                    matchmaking.draft(opened.gathered(), opened.run()),
                    room.today(),
                    stores);
            return new Found(opened, pair, task);
        });
    }

    private void show(Context context) {
        Viewer viewer = runs.viewer(context);
        Frame frame = viewing.frame(context, "ranges.title");
        Found found = find(context, viewer);
        room.pages().show(context, "match-ranges", frame, page(found));
        sightings.note(
                viewer.id(),
                found.opened().program(),
                Set.of(found.pair().mentee(), found.pair().mentor()),
                Datum.MATCH_REASONS);
    }

    private RangesPage page(Found found) {
        RunInput.Opened opened = found.opened();
        return new RangesPage(
                opened.program().value(),
                opened.gathered().program().title(),
                opened.run().id().value(),
                opened.roll().mentee(found.pair().mentee()),
                opened.sight().someone(found.pair().mentee()),
                opened.sight().someone(found.pair().mentor()),
                found.pair().score(),
                solver.ranges(opened.run().id())
                        .map(all -> all.stream()
                                .filter(each ->
                                        each.mentee().equals(found.pair().mentee()))
                                .map(each -> range(opened, each))
                                .toList()));
    }

    private static RangesPage.Range range(RunInput.Opened opened, WeightRange each) {
        int now = opened.run().policy().weights().getOrDefault(each.criterion(), 0);
        return new RangesPage.Range(each.criterion(), now, each.lowest(), each.highest(), each.always());
    }

    private void workOut(Context context) {
        Viewer viewer = runs.viewer(context);
        Found found = find(context, viewer);
        String address = "/match-runs/" + found.opened().run().id() + "/pairs/"
                + found.opened().roll().mentee(found.pair().mentee());
        Workshop.Job job = workshop.begin(viewer.id(), found.opened().program(), true, () -> {
            if (!solver.sweep(found.opened().run(), found.task())) {
                throw new RefusedException("people-changed");
            }
            return new Workshop.Ending.Kept(address);
        });
        Optional<Workshop.Ending> ending = job.within(Workshop.PATIENCE);
        context.redirect(ending.isPresent() ? address : "/match-jobs/" + job.id(), HttpStatus.SEE_OTHER);
    }
}
