package ca.learningpartners.tool.suggestion;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.choice.Preference;
import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matchmaking.Choosing;
import ca.learningpartners.mentorship.matchmaking.Suggesting;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Asking people to choose, for the staff; choosing, for whoever was asked. */
public final class SuggestionRoutes {

    private static final String NO_OPINION = "NONE";

    private final Room room;
    private final Viewing viewing;
    private final Suggesting suggesting;
    private final SuggestionPages pages;

    public SuggestionRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.suggesting = new Suggesting(room.clock());
        this.pages = new SuggestionPages(room.clock());
    }

    public void register(RoutesConfig routes) {
        routes.get("/match-runs/{run}/suggestions", this::asking);
        routes.post("/match-runs/{run}/suggestions", this::ask);
        routes.get("/programs/{program}/suggestions", this::show);
        routes.post("/programs/{program}/choices", this::choose);
    }

    private void asking(Context context) {
        Viewer viewer = viewing.viewer(context);
        MatchRun run = run(context, viewer);
        AskingPage page = viewer.store(Purpose.MATCHING).read(stores -> pages.asking(viewer, run, stores));
        room.pages().show(context, "asking", viewing.frame(context, "asking.title"), page);
    }

    private void ask(Context context) {
        Viewer viewer = viewing.viewer(context);
        MatchRunId id = run(context, viewer).id();
        List<Suggestion> prepared =
                viewer.store(Purpose.MATCHING).read(stores -> suggesting.prepare(viewer.actor(), id, stores));
        viewer.store(Purpose.MATCHING).write(stores -> {
            suggesting.ask(viewer.actor(), id, prepared, stores);
            return true;
        });
        context.redirect("/match-runs/" + id + "/suggestions?done=asked-to-choose", HttpStatus.SEE_OTHER);
    }

    private MatchRun run(Context context, Viewer viewer) {
        MatchRunId id = Forms.path(context, "run", MatchRunId::new);
        MatchRun run = viewer.store(Purpose.MATCHING)
                .read(stores -> stores.matchRuns().find(id))
                .orElseThrow(NotFoundResponse::new);
        viewer.requireStaff(run.program());
        return run;
    }

    private void show(Context context) {
        show(context, viewing.viewer(context), program(context), Map.of(), Optional.empty());
    }

    private void choose(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context);
        Role role = Forms.text(context, "as").filter("MENTOR"::equals).isPresent() ? Role.MENTOR : Role.MENTEE;
        Set<ParticipantId> choosable = viewer.store(Purpose.MATCHING)
                .read(stores -> new Choosing(stores).choosable(program, viewer.id(), role));
        if (choosable.isEmpty()) {
            throw new NotFoundResponse();
        }
        Map<ParticipantId, Preference> preferences = chosen(context, choosable);
        try {
            viewer.store(Purpose.MATCHING).write(stores -> {
                new Choosing(stores)
                        .choose(
                                viewer.actor(),
                                program,
                                role,
                                preferences,
                                room.clock().instant());
                return true;
            });
        } catch (RefusedException refused) {
            if (!refused.refusal().code().equals("rank-given-twice")) {
                throw refused;
            }
            context.status(HttpStatus.CONFLICT);
            show(context, viewer, program, preferences, Optional.of("refusal.rank-given-twice"));
            return;
        }
        context.redirect("/programs/" + program + "/suggestions?done=chosen", HttpStatus.SEE_OTHER);
    }

    /** What is said about whom; a person is told by the key the page gave them. */
    private static Map<ParticipantId, Preference> chosen(Context context, Set<ParticipantId> choosable) {
        Map<ParticipantId, Preference> chosen = new TreeMap<>();
        for (ParticipantId person : choosable) {
            String field = "about-" + SuggestionPages.key(person);
            if (Forms.text(context, field).filter(NO_OPINION::equals).isEmpty()) {
                Forms.value(context, field, Preference::valueOf)
                        .ifPresent(preference -> chosen.put(person, preference));
            }
        }
        return chosen;
    }

    /** With nothing to choose from there is nothing here. */
    private void show(
            Context context,
            Viewer viewer,
            ProgramId program,
            Map<ParticipantId, Preference> typed,
            Optional<String> problem) {
        Frame frame = viewing.frame(context, "suggestion.title").at("/programs/" + program + "/suggestions");
        SuggestionPage page = viewer.store(Purpose.MATCHING)
                .read(stores -> pages.choosing(viewer, program, typed, frame.locale(), stores));
        if (page.sides().isEmpty()) {
            throw new NotFoundResponse();
        }
        room.pages()
                .show(
                        context,
                        "suggestion",
                        frame,
                        new SuggestionPage(page.program(), page.title(), page.sides(), problem.map(frame::t)));
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
