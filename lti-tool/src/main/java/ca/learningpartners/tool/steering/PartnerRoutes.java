package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.steering.MovingProgram;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.text.SearchKey;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Office moves a program from stage to stage and says which districts take part. */
final class PartnerRoutes {

    private static final String ADDRESS = "/programs/{program}/partners";
    private static final Set<String> BESIDE_A_FIELD =
            Set.of("stage-reason-needed", "partner-reason-needed", "program-changed-meanwhile", "last-partner");

    private final Room room;
    private final Viewing viewing;
    private final PartnersReadModel people;

    PartnerRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.people = new PartnersReadModel(room.database());
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> show(context, PartnersPage.Typed.NOTHING, List.of()));
        routes.post(ADDRESS, this::add);
        routes.post(ADDRESS + "/all", this::open);
        routes.post(ADDRESS + "/narrowing", this::narrow);
        routes.post(ADDRESS + "/stage", this::move);
        routes.post(ADDRESS + "/{district}/removal", this::remove);
    }

    private void add(Context context) {
        Viewer viewer = office(context);
        String typed = Forms.text(context, "district").orElse("");
        List<District> found = viewer.store().read(stores -> meant(typed, stores));
        if (found.size() == 1) {
            answer(
                    context,
                    "add",
                    moving -> moving.add(
                            viewer.actor(),
                            program(context),
                            found.get(0).number(),
                            room.clock().instant()));
            return;
        }
        Refusal refusal = Refusal.of(found.isEmpty() ? "no-district-found" : "several-districts-found", found.size());
        comeBack(context, "add", new UnfitField("district", refusal), found);
    }

    /** The districts a typed name or number can mean. A number, or a whole name, means one. */
    private static List<District> meant(String typed, Stores stores) {
        List<District> all = stores.districts().all();
        List<District> exactly = all.stream()
                .filter(district -> number(typed).equals(Optional.of(district.number()))
                        || SearchKey.of(district.name()).equals(SearchKey.of(typed))
                        || SearchKey.of(line(district)).equals(SearchKey.of(typed)))
                .toList();
        return exactly.isEmpty() && !SearchKey.of(typed).isEmpty()
                ? all.stream()
                        .filter(district -> SearchKey.finds(typed, district.name()))
                        .toList()
                : exactly;
    }

    private static Optional<DistrictNumber> number(String typed) {
        try {
            return Optional.of(DistrictNumber.parse(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String line(District district) {
        return district.number() + " " + district.name();
    }

    private void open(Context context) {
        Viewer viewer = office(context);
        answer(
                context,
                "add",
                moving -> moving.open(
                        viewer.actor(), program(context), room.clock().instant()));
    }

    private void narrow(Context context) {
        Viewer viewer = office(context);
        Set<DistrictNumber> inhabited = people.in(program(context)).keySet();
        answer(
                context,
                "add",
                moving -> moving.narrow(
                        viewer.actor(),
                        program(context),
                        inhabited,
                        room.clock().instant()));
    }

    private void move(Context context) {
        Viewer viewer = office(context);
        Optional<Stage> stage = Arrays.stream(Stage.values())
                .filter(each -> each.name().equals(Forms.text(context, "stage").orElse("")))
                .findFirst();
        if (stage.isEmpty()) {
            comeBack(context, "stage", new UnfitField("stage", Refusal.of("stage-needed")), List.of());
            return;
        }
        answer(
                context,
                "stage",
                moving -> moving.move(
                        viewer.actor(),
                        program(context),
                        stage.get(),
                        reason(context),
                        seen(context),
                        room.clock().instant()));
    }

    private void remove(Context context) {
        Viewer viewer = office(context);
        DistrictNumber district = Forms.path(context, "district", text -> new DistrictNumber(Integer.parseInt(text)));
        answer(
                context,
                String.valueOf(district.value()),
                moving -> moving.remove(
                        viewer.actor(),
                        program(context),
                        district,
                        reason(context),
                        room.clock().instant()));
    }

    /** Something to be decided. */
    private interface Decision {
        boolean make(MovingProgram moving);
    }

    private void answer(Context context, String form, Decision decision) {
        try {
            viewing.viewer(context)
                    .store()
                    .<Boolean>write(stores -> decision.make(new MovingProgram(
                            stores.programs(), stores.districts(), stores.programChanges(), stores.audit())));
            context.redirect("/programs/" + program(context) + "/partners?done=saved", HttpStatus.SEE_OTHER);
        } catch (RefusedException refused) {
            String code = refused.refusal().code();
            if (!BESIDE_A_FIELD.contains(code) && !code.startsWith("text-")) {
                throw refused;
            }
            comeBack(context, form, new UnfitField("reason", refused.refusal()), List.of());
        }
    }

    private void comeBack(Context context, String form, UnfitField unfit, List<District> found) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        PartnersPage.Typed typed = new PartnersPage.Typed(
                form,
                Forms.text(context, "district").orElse(""),
                Forms.text(context, "stage").orElse(""),
                reason(context),
                Optional.of(unfit.problem(viewing.messages(context))));
        show(context, typed, found);
    }

    private void show(Context context, PartnersPage.Typed typed, List<District> found) {
        Viewer viewer = office(context);
        ProgramId id = program(context);
        var inhabited = people.in(id);
        var frame = viewing.frame(context, "partners.title");
        PartnersPage page = viewer.store()
                .read(stores -> stores.programs()
                        .find(id)
                        .map(program -> new PartnersPages(
                                        stores, program, inhabited, room.clock().getZone())
                                .page(typed, found, frame.locale())))
                .orElseThrow(NotFoundResponse::new);
        room.pages().show(context, "partners", frame, page);
    }

    private Viewer office(Context context) {
        Viewer viewer = viewing.viewer(context);
        if (!viewer.isOffice(program(context))) {
            throw new NotFoundResponse();
        }
        return viewer;
    }

    private static int seen(Context context) {
        String typed = Forms.text(context, "seen").orElse("");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private static String reason(Context context) {
        return Forms.text(context, "reason").orElse("");
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
