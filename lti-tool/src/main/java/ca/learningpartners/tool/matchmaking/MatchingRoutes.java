package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.CertificateCheck;
import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matchmaking.Draft;
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

/** Running the matching and approving what it proposes. */
public final class MatchingRoutes {

    private final Room room;
    private final Viewing viewing;
    private final Matchmaking matchmaking;
    private final MatchingReadModel proposals;

    public MatchingRoutes(Room room, Viewing viewing, Matchmaking matchmaking) {
        this.room = room;
        this.viewing = viewing;
        this.matchmaking = matchmaking;
        this.proposals = new MatchingReadModel(room.clock().getZone());
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}/matching", this::show);
        routes.post("/programs/{program}/match-runs", this::run);
        routes.post("/match-runs/{run}/approval", this::approve);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(id);
        Frame frame = viewing.frame(context, "matching.title").widened();
        MatchingPage page = room.store().read(stores -> {
            Gathered gathered = matchmaking.gather(viewer.actor(), id, stores);
            return proposals.page(viewer, gathered, stores, Forms.page(context), frame.locale());
        });
        room.pages().show(context, "matching", frame, page);
    }

    private void run(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(id);
        Start start = room.store().read(stores -> {
            Gathered gathered = matchmaking.gather(viewer.actor(), id, stores);
            return new Start(gathered.cohort(), matchmaking.draft(gathered, stores));
        });
        Draft draft = start.draft();
        Proposal proposal = Matching.match(start.cohort(), draft.policy(), room.today(), draft.constraints());
        MatchInputs inputs = MatchInputs.of(start.cohort(), draft.policy(), room.today());
        requireProof(inputs, draft, proposal);
        room.store().write(stores -> matchmaking.keep(viewer.actor(), id, draft, inputs, proposal, stores));
        context.redirect("/programs/" + id + "/matching", HttpStatus.SEE_OTHER);
    }

    /** Who is to be matched, and with what. */
    private record Start(Cohort cohort, Draft draft) {}

    /** The proof is checked by code that had no part in finding the proposal; only what passes is kept. */
    private static void requireProof(MatchInputs inputs, Draft draft, Proposal proposal) {
        CertificateCheck.fault(inputs.scores(), draft.constraints(), proposal).ifPresent(fault -> {
            throw new IllegalStateException("The proof of a proposal does not hold: " + fault);
        });
    }

    private void approve(Context context) {
        Viewer viewer = viewing.viewer(context);
        MatchRunId id = Forms.path(context, "run", MatchRunId::new);
        MatchRun run = room.store().read(stores -> stores.matchRuns().find(id)).orElseThrow(NotFoundResponse::new);
        viewer.requireStaff(run.program());
        boolean anew = room.store()
                .write(stores -> matchmaking.approve(viewer.actor(), id, stores))
                .isPresent();
        context.redirect(
                "/programs/" + run.program() + "/matching?done=" + (anew ? "approved" : "approved-before"),
                HttpStatus.SEE_OTHER);
    }
}
