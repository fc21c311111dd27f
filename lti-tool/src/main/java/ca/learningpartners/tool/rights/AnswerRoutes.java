package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.redress.AnsweringCorrection;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.rights.CorrectionId;
import ca.learningpartners.mentorship.store.Stores;
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
import java.util.function.Function;

/** A correction is looked at, made or refused, and seen by those who were told. */
final class AnswerRoutes {

    private final Room room;
    private final Viewing viewing;

    AnswerRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/corrections/{correction}", context -> show(context, AnswerInput.EMPTY, Optional.empty()));
        routes.post("/corrections/{correction}/acceptance", this::accept);
        routes.post("/corrections/{correction}/refusal", this::refuse);
        routes.post("/corrections/{correction}/seen", this::seen);
    }

    private void show(Context context, AnswerInput typed, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        CorrectionPage page = viewer.store().read(stores -> {
            Correction correction = stores.corrections()
                    .find(id(context))
                    .filter(found -> mayRead(stores, viewer, found))
                    .orElseThrow(NotFoundResponse::new);
            return new CorrectionPages(stores, viewer, room.clock()).page(correction, typed, problem);
        });
        room.pages().show(context, "rights/correction", viewing.frame(context, "correction.title"), page);
    }

    private static boolean mayRead(Stores stores, Viewer viewer, Correction correction) {
        return correction.isSeenBy(viewer.actor()) || stores.corrections().isTold(correction.id(), viewer.id());
    }

    private void accept(Context context) {
        Viewer viewer = viewing.viewer(context);
        AnswerInput input = AnswerInput.of(context);
        answer(
                context,
                viewer,
                input,
                "correction-made",
                stores -> new AnsweringCorrection(stores)
                        .accept(
                                viewer.actor(),
                                id(context),
                                edition(context),
                                input.change(),
                                input.noted(),
                                room.clock().instant()));
    }

    private void refuse(Context context) {
        Viewer viewer = viewing.viewer(context);
        AnswerInput input = AnswerInput.of(context);
        answer(
                context,
                viewer,
                input,
                "correction-refused",
                stores -> new AnsweringCorrection(stores)
                        .refuse(
                                viewer.actor(),
                                id(context),
                                edition(context),
                                input.because(),
                                room.clock().instant()));
    }

    private void answer(
            Context context, Viewer viewer, AnswerInput input, String done, Function<Stores, Correction> work) {
        try {
            viewer.store().write(work);
            context.redirect("/corrections/" + id(context) + "?done=" + done, HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, input, Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private void seen(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            new AnsweringCorrection(stores)
                    .seen(viewer.actor(), id(context), room.clock().instant());
            return true;
        });
        context.redirect("/?done=saved", HttpStatus.SEE_OTHER);
    }

    private static CorrectionId id(Context context) {
        return Forms.path(context, "correction", CorrectionId::new);
    }

    private static int edition(Context context) {
        return Forms.text(context, "edition")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
