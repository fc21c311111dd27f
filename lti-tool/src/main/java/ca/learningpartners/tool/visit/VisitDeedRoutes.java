package ca.learningpartners.tool.visit;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.visit.CommentingVisit;
import ca.learningpartners.mentorship.visit.Keepsake;
import ca.learningpartners.mentorship.visit.PlanningVisit;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitId;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** One visit: read by the pair and the coordinators of their districts and of the visited one; agreed to, called off and remembered by the pair. */
final class VisitDeedRoutes {

    private static final Set<String> UNSEEN = Set.of("unknown-visit", "unknown-pairing");

    private final Room room;
    private final Viewing viewing;

    VisitDeedRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/visits/{visit}", context -> show(context, Optional.empty()));
        routes.post("/visits/{visit}/agreement", this::agree);
        routes.post("/visits/{visit}/calling-off", this::callOff);
        routes.post("/visits/{visit}/opinion", this::say);
        routes.post("/visits/{visit}/keepsake", this::keep);
        routes.post("/visits/{visit}/thanks", this::thank);
    }

    private void show(Context context, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        VisitPage page = viewer.store().read(stores -> {
            Visit visit = stores.visits().find(id(context)).orElseThrow(NotFoundResponse::new);
            Pairing pairing = stores.pairings().find(visit.pairing()).orElseThrow();
            VisitPages pages = new VisitPages(
                    stores,
                    viewer,
                    viewing.messages(context).locale(),
                    VisitPages.today(room, stores, viewer),
                    room.clock().getZone());
            if (!pairing.includes(viewer.id())
                    && pages.commenting().coordinated(viewer.actor(), visit).isEmpty()) {
                throw new NotFoundResponse();
            }
            return pages.one(visit, pairing, problem);
        });
        room.pages().show(context, "visit/visit", viewing.frame(context, "visit.one"), page);
    }

    private void agree(Context context) {
        Viewer viewer = viewing.viewer(context);
        plan(
                context,
                (planning, today) -> planning.agree(
                        viewer.actor(),
                        id(context),
                        version(context),
                        room.clock().instant()));
        done(context, "visit-agreed");
    }

    private void callOff(Context context) {
        Viewer viewer = viewing.viewer(context);
        plan(
                context,
                (planning, today) -> planning.callOff(
                        viewer.actor(), id(context), today, room.clock().instant()));
        done(context, "visit-called-off");
    }

    private void keep(Context context) {
        Viewer viewer = viewing.viewer(context);
        try {
            String typed = context.formParam("text");
            String text = typed == null ? null : UnfitField.passage("text", typed, Keepsake.LONGEST);
            plan(
                    context,
                    (planning, today) -> planning.keepsake(
                            viewer.actor(), id(context), text, room.clock().instant()));
            done(context, "saved");
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private void thank(Context context) {
        Viewer viewer = viewing.viewer(context);
        plan(
                context,
                (planning, today) ->
                        planning.thank(viewer.actor(), id(context), room.clock().instant()));
        done(context, "saved");
    }

    private void say(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            CommentingVisit commenting =
                    new CommentingVisit(stores.pairings(), stores.participants(), stores.visits(), stores.audit());
            Visit visit = stores.visits()
                    .find(id(context))
                    .filter(found ->
                            !commenting.coordinated(viewer.actor(), found).isEmpty())
                    .orElseThrow(NotFoundResponse::new);
            commenting.say(
                    viewer.actor(),
                    visit.id(),
                    version(context),
                    fits(context),
                    VisitPages.today(room, stores, viewer),
                    room.clock().instant());
            return true;
        });
        done(context, "saved");
    }

    private static boolean fits(Context context) {
        return Forms.text(context, "fits")
                .filter(Set.of("yes", "no")::contains)
                .orElseThrow(() -> new RefusedException("choice-needed"))
                .equals("yes");
    }

    private void plan(Context context, BiConsumer<PlanningVisit, LocalDate> deed) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            try {
                deed.accept(
                        new PlanningVisit(stores.pairings(), stores.programs(), stores.visits(), stores.audit()),
                        VisitPages.today(room, stores, viewer));
            } catch (RefusedException refused) {
                throw UNSEEN.contains(refused.refusal().code()) ? new NotFoundResponse() : refused;
            }
            return true;
        });
    }

    private static int version(Context context) {
        return Forms.text(context, "version")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static void done(Context context, String what) {
        context.redirect("/visits/" + id(context) + "?done=" + what, HttpStatus.SEE_OTHER);
    }

    private static VisitId id(Context context) {
        return Forms.path(context, "visit", VisitId::new);
    }
}
