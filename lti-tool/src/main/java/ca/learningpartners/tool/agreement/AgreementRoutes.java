package ca.learningpartners.tool.agreement;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matchmaking.Agreeing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A coordinator's word on the pairs that touch their districts. For everybody else there is nothing here. */
public final class AgreementRoutes {

    private final Room room;
    private final Viewing viewing;
    private final Agreeing agreeing;
    private final WaitingPairs waiting;

    public AgreementRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.agreeing = new Agreeing(room.clock());
        this.waiting = new WaitingPairs(room.clock());
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}/agreements", this::show);
        routes.post("/match-runs/{run}/agreements", this::speak);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        requireCoordinator(viewer, id);
        AgreementPage page = viewer.store(Purpose.MATCHING).read(stores -> waiting.page(viewer, id, stores));
        room.pages().show(context, "agreement", viewing.frame(context, "agreement.title"), page);
    }

    private void speak(Context context) {
        Viewer viewer = viewing.viewer(context);
        MatchRunId id = Forms.path(context, "run", MatchRunId::new);
        MatchRun run = viewer.store(Purpose.MATCHING)
                .read(stores -> stores.matchRuns().find(id))
                .orElseThrow(NotFoundResponse::new);
        requireCoordinator(viewer, run.program());
        Set<ParticipantId> declined = declined(run, context.formParams("decline"));
        viewer.store(Purpose.MATCHING).write(stores -> agreeing.speak(viewer.actor(), id, declined, stores));
        context.redirect("/programs/" + run.program() + "/agreements?done=agreed", HttpStatus.SEE_OTHER);
    }

    private static void requireCoordinator(Viewer viewer, ProgramId program) {
        if (viewer.coordinated(program).isEmpty()) {
            throw new NotFoundResponse();
        }
    }

    /** The page names a pair by its place in the run, because ids can tell more than the viewer may know. */
    private static Set<ParticipantId> declined(MatchRun run, List<String> places) {
        List<ProposedPair> pairs = run.proposal().pairs();
        places.stream()
                .filter(place -> !place.matches("[0-9]{1,6}") || Integer.parseInt(place) >= pairs.size())
                .findFirst()
                .ifPresent(nowhere -> {
                    throw new NotFoundResponse();
                });
        return IntStream.range(0, pairs.size())
                .filter(place -> places.contains(String.valueOf(place)))
                .mapToObj(place -> pairs.get(place).mentee())
                .collect(Collectors.toSet());
    }
}
