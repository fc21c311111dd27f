package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.steering.ExpectedMembers;
import ca.learningpartners.mentorship.steering.ExpectingMembers;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far recruiting has come and whether there will be enough mentors: for the Office, and for each district its own. */
final class ForecastRoutes {

    private static final String ADDRESS = "/programs/{program}/forecast";

    private final Room room;
    private final Viewing viewing;
    private final RecruitsReadModel recruits;

    ForecastRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.recruits = new RecruitsReadModel(room.database());
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> show(context, Optional.empty(), Optional.empty()));
        routes.get(ADDRESS + "/{district}", context -> show(context, Optional.of(district(context)), Optional.empty()));
        routes.post(ADDRESS + "/{district}", this::expect);
    }

    private void expect(Context context) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context);
        String typed = Forms.text(context, "expected").orElse("");
        int year = ForecastPages.coming(program, room.today()).number();
        try {
            int expected = number(typed);
            UnfitField.in(
                    "expected",
                    () -> viewer.store()
                            .<Boolean>write(stores -> new ExpectingMembers(stores.expectations(), stores.audit())
                                    .expect(
                                            viewer.actor(),
                                            program.id(),
                                            district(context),
                                            year,
                                            expected,
                                            room.clock().instant())));
            context.redirect(
                    "/programs/" + program.id() + "/forecast/"
                            + district(context).value() + "?done=saved",
                    HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            if (unfit.refusal().code().startsWith("unknown-")) {
                throw new RefusedException(unfit.refusal());
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(
                    context,
                    Optional.of(district(context)),
                    Optional.of(new ForecastPages.Typed(typed, unfit.problem(viewing.messages(context)))));
        }
    }

    private static int number(String typed) {
        if (!typed.matches("[0-9]{1,9}")) {
            throw new UnfitField("expected", Refusal.of("expected-number-needed", ExpectedMembers.MOST));
        }
        return Integer.parseInt(typed);
    }

    private void show(Context context, Optional<DistrictNumber> chosen, Optional<ForecastPages.Typed> typed) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context);
        viewer.requireStaff(program.id());
        boolean office = viewer.isOffice(program.id());
        Set<DistrictNumber> own = viewer.coordinated(program.id());
        if (chosen.isPresent() && !office && !own.contains(chosen.get())) {
            throw new NotFoundResponse();
        }
        Map<DistrictNumber, Funnel> funnels = recruits.in(program, office ? Set.of() : own, room.today());
        Frame frame = viewing.frame(context, "forecast.title");
        ForecastPage page = viewer.store()
                .read(stores -> new ForecastPages(
                                stores,
                                program,
                                viewer,
                                funnels,
                                room.today(),
                                room.clock().getZone())
                        .page(Forms.page(context), chosen, typed, frame.locale()));
        room.pages().show(context, "forecast", frame, page);
    }

    private Program program(Context context) {
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        Viewer viewer = viewing.viewer(context);
        viewer.requireStaff(id);
        return viewer.store().read(stores -> stores.programs().find(id)).orElseThrow(NotFoundResponse::new);
    }

    private static DistrictNumber district(Context context) {
        return Forms.path(context, "district", text -> new DistrictNumber(Integer.parseInt(text)));
    }
}
