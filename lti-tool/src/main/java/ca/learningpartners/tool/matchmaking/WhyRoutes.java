package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Sightings;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** “Why not somebody else?” for each mentee of a run. */
final class WhyRoutes {

    private final Room room;
    private final Viewing viewing;
    private final RunInput runs;
    private final Solver solver;
    private final Sightings sightings;

    WhyRoutes(Room room, Viewing viewing, RunInput runs, Solver solver) {
        this.room = room;
        this.viewing = viewing;
        this.runs = runs;
        this.solver = solver;
        this.sightings = new Sightings(room);
    }

    void register(RoutesConfig routes) {
        routes.get("/match-runs/{run}/why", this::show);
    }

    private void show(Context context) {
        Viewer viewer = runs.viewer(context);
        Frame frame = RunInput.here(context, viewing.frame(context, "why.title").widened());
        Shown shown = viewer.store(Purpose.MATCHING).read(stores -> {
            RunInput.Opened opened = runs.open(context, viewer, stores);
            ParticipantId mentee = RunInput.mentee(opened, Forms.asked(context, "mentee"));
            requireConcern(opened, mentee);
            MatchInputs inputs = stores.matchRuns().inputs(opened.run().id()).orElseThrow(NotFoundResponse::new);
            Matched matched = solver.matched(opened.run(), stores).orElseThrow(NotFoundResponse::new);
            Optional<ParticipantId> mentor = asked(context, opened, mentee);
            WhyPage page = new WhyReadModel(opened, inputs, matched, mentee)
                    .page(Forms.asked(context, "q"), Forms.page(context), mentor, frame.locale());
            Set<ParticipantId> people =
                    Stream.concat(Stream.of(mentee), mentor.stream()).collect(Collectors.toSet());
            return new Shown(page, opened.program(), people);
        });
        room.pages().show(context, "match-why", frame, shown.page());
        sightings.note(viewer.id(), shown.program(), shown.people(), Datum.MATCH_REASONS);
    }

    /** A page, and about whom it is. */
    private record Shown(WhyPage page, ProgramId program, Set<ParticipantId> people) {}

    /** Somebody of whom the viewer sees at least the proposed mentor. */
    private static void requireConcern(RunInput.Opened opened, ParticipantId mentee) {
        boolean theirs = opened.run().proposal().pairs().stream()
                .filter(pair -> pair.mentee().equals(mentee))
                .anyMatch(pair -> opened.sight().mayName(pair.mentor()));
        if (!theirs && !opened.sight().mayName(mentee)) {
            throw new NotFoundResponse();
        }
    }

    private static Optional<ParticipantId> asked(Context context, RunInput.Opened opened, ParticipantId mentee) {
        String number = Forms.asked(context, "mentor");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        ParticipantId mentor = RunInput.mentor(opened, number);
        opened.require(mentee, mentor);
        return Optional.of(mentor);
    }
}
