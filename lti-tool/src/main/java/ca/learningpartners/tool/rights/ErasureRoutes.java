package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.jdbi.ErasingPerson;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.AskingErasure;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.rights.ErasureId;
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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Somebody asks to be erased, knowing what that means; a privacy officer confirms it, or says what has to wait. */
final class ErasureRoutes {

    private final Room room;
    private final Viewing viewing;
    private final ErasingPerson erasing;

    ErasureRoutes(Room room, Viewing viewing, ErasingPerson erasing) {
        this.room = room;
        this.viewing = viewing;
        this.erasing = erasing;
    }

    void register(RoutesConfig routes) {
        routes.get("/me/erasure", context -> own(context, false));
        routes.post("/me/erasure", this::ask);
        routes.post("/me/erasure/withdrawal", this::withdraw);
        routes.get("/programs/{program}/erasures", context -> list(context, Optional.empty()));
        routes.post("/programs/{program}/erasures/{erasure}/confirmation", this::confirm);
        routes.post("/programs/{program}/erasures/{erasure}/hold", this::hold);
    }

    private void own(Context context, boolean wrong) {
        Viewer viewer = viewing.viewer(context);
        ErasurePage page = viewer.store()
                .read(stores ->
                        new ErasurePages(stores, viewer, room.clock()).own(erasing.foreseen(viewer.id()), wrong));
        room.pages().show(context, "rights/erasure", viewing.frame(context, "erasure.title"), page);
    }

    /** The word is typed, so that nobody is erased by a slip. */
    private void ask(Context context) {
        Viewer viewer = viewing.viewer(context);
        String word = viewing.messages(context).get("erasure.word");
        String typed = Forms.text(context, "word").orElse("");
        if (!typed.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            own(context, true);
            return;
        }
        ErasureId id = Forms.text(context, "id")
                .filter(UnfitField::isMadeHere)
                .map(ErasureId::new)
                .orElseGet(ErasureId::random);
        viewer.store()
                .write(stores -> new AskingErasure(stores.erasures(), stores.audit())
                        .ask(viewer.actor(), id, room.clock().instant()));
        context.redirect("/me/erasure?done=erasure-asked", HttpStatus.SEE_OTHER);
    }

    private void withdraw(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            new AskingErasure(stores.erasures(), stores.audit())
                    .withdraw(viewer.actor(), room.clock().instant());
            return true;
        });
        context.redirect("/me/erasure?done=erasure-withdrawn", HttpStatus.SEE_OTHER);
    }

    private void list(Context context, Optional<ErasuresPage.Wrong> wrong) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        ErasuresPage page = viewer.store().read(stores -> {
            requireOfficer(stores, viewer, program);
            return new ErasurePages(stores, viewer, room.clock()).of(program, wrong);
        });
        room.pages().show(context, "rights/erasures", viewing.frame(context, "erasures.title"), page);
    }

    private static void requireOfficer(Stores stores, Viewer viewer, ProgramId program) {
        if (!ErasurePages.answers(stores, viewer, program)) {
            throw new NotFoundResponse();
        }
    }

    /** One the officer may see, whether it is open or not. */
    private Erasure theirs(Context context, Stores stores, Viewer viewer) {
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        requireOfficer(stores, viewer, program);
        return stores.erasures()
                .find(Forms.path(context, "erasure", ErasureId::new))
                .filter(found -> found.programs().contains(program))
                .orElseThrow(NotFoundResponse::new);
    }

    /** Confirming what is done already changes nothing. */
    private void confirm(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            Erasure erasure = theirs(context, stores, viewer);
            if (erasure.isOpen()) {
                erasing.erase(erasure.person(), viewer.id(), room.clock().instant());
            }
            return true;
        });
        context.redirect(
                "/programs/" + context.pathParam("program") + "/erasures?done=erasure-done", HttpStatus.SEE_OTHER);
    }

    private void hold(Context context) {
        Viewer viewer = viewing.viewer(context);
        String typedReason = Forms.text(context, "reason").orElse("");
        String typedDay = Forms.text(context, "until").orElse("");
        try {
            String reason = UnfitField.needed("reason", typedReason, Erasure.LONGEST, "hold-reason-needed");
            LocalDate until = UnfitField.day("until", typedDay);
            viewer.store()
                    .write(stores -> UnfitField.in("until", () -> {
                        new AskingErasure(stores.erasures(), stores.audit())
                                .hold(
                                        viewer.actor(),
                                        theirs(context, stores, viewer),
                                        reason,
                                        until,
                                        room.today(),
                                        room.clock().instant());
                        return true;
                    }));
            context.redirect(
                    "/programs/" + context.pathParam("program") + "/erasures?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            list(
                    context,
                    Optional.of(new ErasuresPage.Wrong(
                            context.pathParam("erasure"),
                            typedReason,
                            typedDay,
                            unfit.problem(viewing.messages(context)))));
        }
    }
}
