package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.AskingCorrection;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** Somebody asks to have something set right; staff see what they are asked, and what was refused beside the record. */
final class CorrectionRoutes {

    private final Room room;
    private final Viewing viewing;

    CorrectionRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/me/corrections", context -> own(context, CorrectionInput.empty(), Optional.empty()));
        routes.post("/me/corrections", this::ask);
        routes.get("/programs/{program}/corrections", this::inbox);
        routes.get("/programs/{program}/people/{person}/corrections", this::annotations);
    }

    private void own(Context context, CorrectionInput typed, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        CorrectionsPage page =
                viewer.store().read(stores -> new CorrectionPages(stores, viewer, room.clock()).own(typed, problem));
        room.pages().show(context, "rights/corrections", viewing.frame(context, "corrections.title"), page);
    }

    private void ask(Context context) {
        Viewer viewer = viewing.viewer(context);
        CorrectionInput input = CorrectionInput.of(context);
        try {
            Correction asked = UnfitField.in(
                    "id",
                    () -> viewer.store()
                            .write(stores -> new AskingCorrection(
                                            stores.corrections(),
                                            stores.participants(),
                                            stores.appointments(),
                                            stores.audit())
                                    .ask(
                                            viewer.actor(),
                                            input.correction(),
                                            input.in(viewer.programs()),
                                            input.kind(),
                                            input.isSaid(),
                                            input.shouldBe(),
                                            input.because(),
                                            room.today(),
                                            room.clock().instant())));
            context.redirect("/corrections/" + asked.id() + "?done=correction-asked", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            boolean stale = unfit.field().equals("id");
            own(context, stale ? input.renewed() : input, Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private void inbox(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        InboxPage page = viewer.store()
                .read(stores -> new CorrectionPages(stores, viewer, room.clock()).inbox(program))
                .orElseThrow(NotFoundResponse::new);
        room.pages().show(context, "rights/inbox", viewing.frame(context, "corrections.inbox"), page);
    }

    private void annotations(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        ParticipantId id = Forms.path(context, "person", ParticipantId::new);
        AnnotationsPage page = viewer.store().read(stores -> {
            Participant person = stores.participants()
                    .find(id)
                    .filter(found -> viewer.looksAfter(found, program)
                            && stores.appointments().of(id).stream()
                                    .anyMatch(held -> held.program().equals(program)))
                    .orElseThrow(NotFoundResponse::new);
            return new CorrectionPages(stores, viewer, room.clock()).annotations(program, person);
        });
        room.pages().show(context, "rights/annotations", viewing.frame(context, "corrections.beside"), page);
    }
}
