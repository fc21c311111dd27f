package ca.learningpartners.tool.gradebook;

import ca.learningpartners.mentorship.completion.Completion;
import ca.learningpartners.mentorship.completion.DecidingCompletion;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
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
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a program's gradebooks are told: the Office chooses, each partner sees it, declares their self-assessment, and may
 * say that nothing is to be told about them.
 */
public final class CompletionRoutes {

    private static final String ADDRESS = "/programs/{program}/completion";

    private final Room room;
    private final Viewing viewing;
    private final ScoreQueueStore queue;

    public CompletionRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.queue = new ScoreQueueStore(room.database());
    }

    public void register(RoutesConfig routes) {
        routes.get(ADDRESS, this::show);
        routes.post(ADDRESS, this::choose);
        routes.post(ADDRESS + "/self-assessment", this::declare);
        routes.post(ADDRESS + "/silence", context -> silence(context, true));
        routes.post(ADDRESS + "/silence/end", context -> silence(context, false));
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = program(context);
        Frame frame = viewing.frame(context, "completion.title");
        CompletionPage page = viewer.store()
                .read(stores -> stores.programs()
                        .find(id)
                        .filter(found -> viewer.programs().contains(id))
                        .map(program -> page(viewer, program, stores, frame))
                        .orElseThrow(NotFoundResponse::new));
        room.pages().show(context, "completion", frame, page);
    }

    private void choose(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context);
        if (!viewer.programs().contains(program)) {
            throw new NotFoundResponse();
        }
        Completion completion = new Completion(
                contacts(context), context.formParam("charter") != null, context.formParam("self-assessment") != null);
        decide(viewer, stores -> {
            deciding(stores)
                    .choose(viewer.actor(), program, completion, room.clock().instant());
            queue.recall(program);
        });
        context.redirect("/programs/" + program + "/completion?done=saved", HttpStatus.SEE_OTHER);
    }

    private void declare(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context);
        decide(
                viewer,
                stores -> deciding(stores)
                        .declareSelfAssessment(
                                viewer.actor(), program, room.clock().instant()));
        context.redirect("/programs/" + program + "/completion?done=self-assessed", HttpStatus.SEE_OTHER);
    }

    private void silence(Context context, boolean silent) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context);
        decide(viewer, stores -> {
            deciding(stores)
                    .silence(viewer.actor(), program, silent, room.clock().instant());
            queue.recall(program);
        });
        context.redirect("/programs/" + program + "/completion?done=saved", HttpStatus.SEE_OTHER);
    }

    private interface Decision {
        void make(Stores stores);
    }

    private void decide(Viewer viewer, Decision decision) {
        viewer.store().write(stores -> {
            decision.make(stores);
            return true;
        });
    }

    private static DecidingCompletion deciding(Stores stores) {
        return new DecidingCompletion(stores.completions(), stores.audit());
    }

    private CompletionPage page(Viewer viewer, Program program, Stores stores, Frame frame) {
        boolean partner =
                viewer.actor().is(Role.MENTEE, program.id()) || viewer.actor().is(Role.MENTOR, program.id());
        return new CompletionPage(
                program.id().value(),
                program.title().in(frame.locale()),
                stores.completions().of(program.id()),
                viewer.isOffice(program.id()),
                partner ? Optional.of(own(viewer, program.id(), stores)) : Optional.empty());
    }

    private CompletionPage.Own own(Viewer viewer, ProgramId program, Stores stores) {
        return new CompletionPage.Own(
                stores.completions()
                        .selfAssessed(program, viewer.id())
                        .map(at -> LocalDate.ofInstant(at, room.clock().getZone())),
                stores.completions().isSilent(program, viewer.id()));
    }

    private static int contacts(Context context) {
        String typed = Forms.text(context, "contacts").orElse("");
        boolean fits = typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) <= Completion.MOST_CONTACTS;
        if (!fits) {
            throw new RefusedException("contacts-out-of-range", typed, Completion.MOST_CONTACTS);
        }
        return Integer.parseInt(typed);
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
