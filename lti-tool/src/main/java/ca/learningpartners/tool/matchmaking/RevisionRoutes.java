package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.matching.Conflict;
import ca.learningpartners.mentorship.matching.Constraint;
import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matchmaking.Draft;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Making a new version of a proposal: matching again, with other weights, with a pair pinned or ruled out. A version is
 * always kept beside the others, whoever matched meanwhile. A preview is the same without keeping anything.
 */
final class RevisionRoutes {

    private final Room room;
    private final Viewing viewing;
    private final RunInput runs;
    private final Matchmaking matchmaking;
    private final Solver solver;
    private final Workshop workshop;

    RevisionRoutes(
            Room room, Viewing viewing, RunInput runs, Matchmaking matchmaking, Solver solver, Workshop workshop) {
        this.room = room;
        this.viewing = viewing;
        this.runs = runs;
        this.matchmaking = matchmaking;
        this.solver = solver;
        this.workshop = workshop;
    }

    void register(RoutesConfig routes) {
        routes.post("/programs/{program}/match-runs", this::run);
        routes.post("/match-runs/{run}/revisions", this::revise);
        routes.post("/match-runs/{run}/stops", this::settle);
        routes.post("/match-runs/{run}/previews", this::preview);
        routes.get("/match-jobs/{job}", this::look);
        routes.post("/match-jobs/{job}/end", this::stop);
    }

    private void run(Context context) {
        Viewer viewer = runs.viewer(context);
        ProgramId id = runs.program(context, viewer);
        Solver.Task task = viewer.store(Purpose.MATCHING).read(stores -> {
            Gathered gathered = matchmaking.gather(viewer.actor(), id, stores);
            Draft draft = possible(
                    context, gathered, new Sight(viewer, gathered, stores), matchmaking.draft(gathered, stores));
            return Solver.Task.of(id, gathered.cohort(), draft, room.today(), stores);
        });
        Workshop.Job job =
                workshop.begin(viewer.id(), id, false, () -> kept(viewer, id, task, "/programs/" + id + "/matching"));
        answer(context, job);
    }

    /** A new version from the one somebody looked at. */
    private void revise(Context context) {
        Viewer viewer = runs.viewer(context);
        Asked asked = asked(context, viewer);
        ProgramId id = asked.opened().program();
        int page = Forms.value(context, "page", Integer::valueOf).orElse(0);
        String list = FilterInput.sent(context).address() + "page=" + page;
        String back = "/programs/" + id + "/matching" + list + "&done=" + done(context) + "#pairs";
        answer(context, workshop.begin(viewer.id(), id, false, () -> kept(viewer, id, asked.task(), back)));
    }

    /** A new version on the way to a stable proposal: its strongest pairs are pinned. */
    private void settle(Context context) {
        Viewer viewer = runs.viewer(context);
        int honoured = Forms.value(context, "honoured", Integer::valueOf).orElse(0);
        Asked asked = viewer.store(Purpose.MATCHING).read(stores -> {
            RunInput.Opened opened = runs.open(context, viewer, stores);
            Matched matched = Optional.of(opened)
                    .filter(RunInput.Opened::office)
                    .flatMap(run -> solver.matched(run.run(), stores))
                    .orElseThrow(NotFoundResponse::new);
            Draft draft = DraftInput.pinned(
                    matchmaking.draft(opened.gathered(), opened.run()), matched.strongestPairs(honoured));
            return asked(context, opened, draft, stores);
        });
        ProgramId id = asked.opened().program();
        String back = "/programs/" + id + "/matching?done=new-version#settled";
        answer(context, workshop.begin(viewer.id(), id, false, () -> kept(viewer, id, asked.task(), back)));
    }

    private static String done(Context context) {
        return Forms.text(context, "change")
                .map(change -> switch (change) {
                    case "pin" -> "pinned";
                    case "forbid" -> "forbidden";
                    default -> "freed";
                })
                .orElse("new-version");
    }

    private void preview(Context context) {
        Viewer viewer = runs.viewer(context);
        Asked asked = asked(context, viewer);
        Locale reader = viewing.messages(context).locale();
        ProgramId id = asked.opened().program();
        answer(context, workshop.begin(viewer.id(), id, true, () -> shown(asked, reader)));
    }

    /** A run, and what somebody wants to change in it. */
    private record Asked(RunInput.Opened opened, Solver.Task task) {}

    private Asked asked(Context context, Viewer viewer) {
        return viewer.store(Purpose.MATCHING).read(stores -> {
            RunInput.Opened opened = runs.open(context, viewer, stores);
            Draft draft = matchmaking.draft(opened.gathered(), opened.run());
            return asked(context, opened, DraftInput.changed(context, opened, draft), stores);
        });
    }

    private Asked asked(Context context, RunInput.Opened opened, Draft wanted, Stores stores) {
        Draft draft = possible(context, opened.gathered(), opened.sight(), wanted);
        return new Asked(
                opened, Solver.Task.of(opened.program(), opened.gathered().cohort(), draft, room.today(), stores));
    }

    /**
     * A draft whose pins and forbidden pairs can hold together; otherwise the fewest that cannot are named. What cannot
     * hold by itself any more goes along when something is taken back.
     */
    private Draft possible(Context context, Gathered gathered, Sight sight, Draft draft) {
        List<Constraint> settled = draft.constraints().list();
        Optional<Conflict> conflict = Matching.conflict(gathered.cohort(), draft.policy(), room.today(), settled);
        if (conflict.isEmpty()) {
            return draft;
        }
        List<Constraint> impossible = conflict.get().constraints();
        boolean takesBack = Forms.text(context, "change").filter("free"::equals).isPresent();
        if (!takesBack || impossible.size() > 1) {
            throw Conflicting.refusal(conflict.get(), sight, viewing.messages(context));
        }
        List<Constraint> others =
                settled.stream().filter(each -> !impossible.contains(each)).toList();
        return possible(context, gathered, sight, draft.with(Constraints.of(others)));
    }

    private Workshop.Ending kept(Viewer viewer, ProgramId id, Solver.Task task, String back) {
        Solver.Found found = solver.find(task);
        Matchmaking.KeptRun kept = viewer.store(Purpose.MATCHING)
                .write(stores -> matchmaking.keep(
                        viewer.actor(),
                        id,
                        task.draft(),
                        found.inputs(),
                        found.matched().proposal(),
                        stores));
        solver.remember(kept.run().id(), found.matched());
        return new Workshop.Ending.Kept(kept.overtook()
                .map(other -> "/match-runs/" + kept.run().id() + "/changes?since=" + other + "&done=both-kept")
                .orElse(back));
    }

    private Workshop.Ending shown(Asked asked, Locale reader) {
        RunInput.Opened opened = asked.opened();
        Proposal proposal = solver.match(asked.task()).proposal();
        Comparing comparing = new Comparing(
                Comparing.Version.of(opened.run()),
                Comparing.Version.of(asked.task().draft(), proposal));
        return new Workshop.Ending.Shown(new PreviewPage(
                opened.program().value(),
                opened.gathered().program().title(),
                opened.run().id().value(),
                opened.office(),
                Knobs.of(asked.task().draft().policy()),
                comparing.seen(opened.sight(), reader),
                MatchingReadModel.map(opened.sight(), proposal, comparing::fresh)));
    }

    private void answer(Context context, Workshop.Job job) {
        Optional<Workshop.Ending> ending = job.within(Workshop.PATIENCE);
        if (ending.isEmpty()) {
            wait(context, job);
        } else if (ending.get() instanceof Workshop.Ending.Kept kept) {
            context.redirect(kept.address(), HttpStatus.SEE_OTHER);
        } else if (ending.get() instanceof Workshop.Ending.Shown shown) {
            show(context, "workbench/preview", "match-preview", shown.preview());
        }
    }

    /** What takes longer is looked at under an address of its own. */
    private void wait(Context context, Workshop.Job job) {
        context.status(HttpStatus.ACCEPTED);
        show(
                context,
                "workbench/waiting",
                "match-waiting",
                new WaitingPage("/match-jobs/" + job.id(), job.program().value()));
    }

    /** A script asks for the part that is new; everybody else gets the whole page. */
    private void show(Context context, String part, String whole, Object page) {
        boolean inPart = Forms.text(context, "part").isPresent()
                || !Forms.asked(context, "part").isEmpty();
        Frame frame = viewing.frame(context, "matching.title").widened();
        room.pages().show(context, inPart ? part : whole, frame, page);
    }

    private Workshop.Job job(Context context, Viewer viewer) {
        return workshop.find(context.pathParam("job"), viewer.id()).orElseThrow(NotFoundResponse::new);
    }

    private void look(Context context) {
        Viewer viewer = runs.viewer(context);
        answer(context, job(context, viewer));
    }

    private void stop(Context context) {
        Viewer viewer = runs.viewer(context);
        Workshop.Job job = job(context, viewer);
        job.stop();
        context.redirect("/programs/" + job.program() + "/matching?done=matching-stopped", HttpStatus.SEE_OTHER);
    }
}
