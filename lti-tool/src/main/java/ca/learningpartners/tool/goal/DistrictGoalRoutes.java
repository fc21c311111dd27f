package ca.learningpartners.tool.goal;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.goal.DistrictGoal;
import ca.learningpartners.mentorship.goal.NamingDistrictGoal;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;

/** Where coordinators enter the goals their districts have set themselves. */
final class DistrictGoalRoutes {

    private final Room room;
    private final Viewing viewing;

    DistrictGoalRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/district-goals", this::show);
        routes.post("/programs/{program}/district-goals", this::name);
        routes.post("/programs/{program}/district-goals/removal", this::remove);
    }

    private void show(Context context) {
        show(context, Optional.empty());
    }

    private void name(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        try {
            viewer.store().write(stores -> {
                DistrictGoal goal = new DistrictGoal(program, district(context), number(context), title(context));
                new NamingDistrictGoal(stores.districtGoals(), stores.audit())
                        .name(viewer.actor(), goal, room.clock().instant());
                return true;
            });
            context.redirect("/programs/" + program + "/district-goals?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private void remove(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        viewer.store().write(stores -> {
            new NamingDistrictGoal(stores.districtGoals(), stores.audit())
                    .remove(
                            viewer.actor(),
                            program,
                            district(context),
                            number(context),
                            room.clock().instant());
            return true;
        });
        context.redirect("/programs/" + program + "/district-goals?done=saved", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        List<DistrictNumber> own = viewer.coordinated(program).stream().sorted().toList();
        if (own.isEmpty()) {
            throw new NotFoundResponse();
        }
        DistrictGoalsPage page = viewer.store()
                .read(stores -> new DistrictGoalsPage(
                        program.value(),
                        own.stream()
                                .map(district -> own(context, stores, program, district, problem))
                                .toList()));
        room.pages().show(context, "district-goals", viewing.frame(context, "district-goals.title"), page);
    }

    private static DistrictGoalsPage.Own own(
            Context context,
            Stores stores,
            ProgramId program,
            DistrictNumber district,
            Optional<UnfitField.Problem> problem) {
        List<DistrictGoal> goals = stores.districtGoals().of(program, district);
        String next =
                String.valueOf(goals.isEmpty() ? 1 : goals.get(goals.size() - 1).number() + 1);
        boolean asked = problem.isPresent()
                && Forms.text(context, "district")
                        .filter(String.valueOf(district.value())::equals)
                        .isPresent();
        return new DistrictGoalsPage.Own(
                String.valueOf(district.value()),
                stores.districts().find(district).map(District::name).orElse(district.toString()),
                goals,
                asked
                        ? new DistrictGoalsPage.Typed(
                                Forms.text(context, "number").orElse(""),
                                Forms.text(context, "english").orElse(""),
                                Forms.text(context, "french").orElse(""))
                        : new DistrictGoalsPage.Typed(next, "", ""),
                problem.filter(found -> asked));
    }

    private static DistrictNumber district(Context context) {
        return Forms.value(context, "district", text -> new DistrictNumber(Integer.parseInt(text)))
                .orElseThrow(NotFoundResponse::new);
    }

    private static int number(Context context) {
        String typed = Forms.text(context, "number").orElse("");
        int number = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > DistrictGoal.MOST) {
            throw new UnfitField("number", Refusal.of("district-goal-number", DistrictGoal.MOST));
        }
        return number;
    }

    private static LocalText title(Context context) {
        return new LocalText(line(context, "english"), line(context, "french"));
    }

    private static String line(Context context, String field) {
        String line = UnfitField.line(field, Forms.text(context, field).orElse(""), DistrictGoal.LONGEST);
        if (line.isEmpty()) {
            throw new UnfitField(field, Refusal.of("district-goal-needed"));
        }
        return line;
    }
}
