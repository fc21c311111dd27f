package ca.learningpartners.tool.visit;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.visit.PlanningVisit;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.visit.VisitState;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The visits of a partnership, planned and changed by its two partners. */
public final class VisitRoutes {

    private static final Set<String> OF_THE_FORM = Set.of("visit-replaced", "visit-over", "visit-happened");

    private final Room room;
    private final Viewing viewing;

    public VisitRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/pairings/{pairing}/visits", this::list);
        routes.get("/pairings/{pairing}/visits/new", this::begin);
        routes.post("/pairings/{pairing}/visits", this::plan);
        routes.get("/visits/{visit}/plan", this::change);
        routes.post("/visits/{visit}/plan", this::replan);
        new VisitDeedRoutes(room, viewing).register(routes);
        new ProgramVisitsRoutes(room, viewing).register(routes);
    }

    private void list(Context context) {
        VisitsPage page = ofPair(context, pairingId(context), (pages, pairing) -> pages.list(pairing));
        room.pages().show(context, "visit/visits", viewing.frame(context, "visit.title"), page);
    }

    private void begin(Context context) {
        PairingId id = pairingId(context);
        VisitFormPage page = ofPair(context, id, (pages, pairing) -> {
            if (!pairing.mayLog(pages.viewer().id())) {
                throw new RefusedException("offer-not-accepted");
            }
            return pages.form(
                    path(id),
                    path(id),
                    program(pages, pairing),
                    VisitInput.beginning(pages.proposed(pairing)),
                    Optional.empty());
        });
        showForm(context, page);
    }

    private void plan(Context context) {
        PairingId id = pairingId(context);
        keep(context, id, VisitInput.of(context), path(id), path(id));
    }

    private void change(Context context) {
        Visit visit = own(context);
        String path = "/visits/" + visit.id();
        VisitFormPage page = ofPair(context, visit.pairing(), (pages, pairing) -> {
            if (visit.state(pages.today()) == VisitState.HAPPENED) {
                throw new RefusedException("visit-happened");
            }
            return pages.form(path + "/plan", path, program(pages, pairing), VisitInput.of(visit), Optional.empty());
        });
        showForm(context, page);
    }

    private void replan(Context context) {
        Visit visit = own(context);
        String path = "/visits/" + visit.id();
        keep(context, visit.pairing(), VisitInput.of(context), path + "/plan", path);
    }

    private void keep(Context context, PairingId id, VisitInput typed, String action, String back) {
        Viewer viewer = viewing.viewer(context);
        try {
            Visit kept = viewer.store().write(stores -> {
                Pairing pairing = stores.pairings()
                        .find(id)
                        .filter(found -> found.includes(viewer.id()))
                        .orElseThrow(NotFoundResponse::new);
                Program program = stores.programs().find(pairing.program()).orElseThrow();
                LocalDate today = VisitPages.today(room, stores, viewer);
                return new PlanningVisit(stores.pairings(), stores.programs(), stores.visits(), stores.audit())
                        .plan(
                                viewer.actor(),
                                id,
                                typed.visitId(),
                                typed.base(),
                                typed.plan(program, offered(stores), today),
                                today,
                                room.clock().instant());
            });
            context.redirect("/visits/" + kept.id() + "?done=visit-planned", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            again(context, id, typed, action, back, unfit);
        } catch (RefusedException refused) {
            if (!OF_THE_FORM.contains(refused.refusal().code())) {
                throw refused;
            }
            again(context, id, typed, action, back, new UnfitField("id", refused.refusal()));
        }
    }

    private void again(Context context, PairingId id, VisitInput typed, String action, String back, UnfitField unfit) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        UnfitField.Problem problem = unfit.problem(viewing.messages(context));
        showForm(
                context,
                ofPair(
                        context,
                        id,
                        (pages, pairing) ->
                                pages.form(action, back, program(pages, pairing), typed, Optional.of(problem))));
    }

    private void showForm(Context context, VisitFormPage page) {
        room.pages().show(context, "visit/form", viewing.frame(context, "visit.plan"), page);
    }

    private Visit own(Context context) {
        VisitId id = Forms.path(context, "visit", VisitId::new);
        Visit visit = viewing.viewer(context)
                .store()
                .read(stores -> stores.visits().find(id))
                .orElseThrow(NotFoundResponse::new);
        return ofPair(context, visit.pairing(), (pages, pairing) -> visit);
    }

    private <T> T ofPair(Context context, PairingId id, BiFunction<VisitPages, Pairing, T> work) {
        Viewer viewer = viewing.viewer(context);
        Function<Pairing, Optional<Pairing>> theirs =
                pairing -> Optional.of(pairing).filter(found -> found.includes(viewer.id()));
        return viewer.store()
                .read(stores -> stores.pairings()
                        .find(id)
                        .flatMap(theirs)
                        .map(pairing -> work.apply(
                                new VisitPages(
                                        stores,
                                        viewer,
                                        viewing.messages(context).locale(),
                                        VisitPages.today(room, stores, viewer),
                                        room.clock().getZone()),
                                pairing))
                        .orElseThrow(NotFoundResponse::new));
    }

    private static Program program(VisitPages pages, Pairing pairing) {
        return pages.stores().programs().find(pairing.program()).orElseThrow();
    }

    private static List<DistrictNumber> offered(Stores stores) {
        return stores.districts().all().stream().map(District::number).toList();
    }

    private static String path(PairingId pairing) {
        return "/pairings/" + pairing + "/visits";
    }

    private static PairingId pairingId(Context context) {
        return Forms.path(context, "pairing", PairingId::new);
    }
}
