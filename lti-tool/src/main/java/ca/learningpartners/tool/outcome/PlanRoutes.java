package ca.learningpartners.tool.outcome;

import ca.learningpartners.mentorship.outcome.AnalysisPlan;
import ca.learningpartners.mentorship.outcome.SigningPlan;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.outcome.OutcomesPage.Plan;
import ca.learningpartners.tool.outcome.OutcomesPage.Version;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The Office and evaluators set down beforehand what will be compared. */
final class PlanRoutes {

    private static final String ADDRESS = OutcomeRoutes.ADDRESS + "/plan";

    private final Room room;
    private final Viewing viewing;

    PlanRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> form(context, Optional.empty(), Optional.empty()));
        routes.post(ADDRESS, this::sign);
    }

    private void form(Context context, Optional<PlanInput> typed, Optional<UnfitField> unfit) {
        Viewer viewer = writer(context);
        ProgramId id = OutcomeRoutes.program(context);
        Frame frame = viewing.frame(context, "outcomes.plan.title");
        PlanPage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            PlanInput input = typed.orElseGet(() -> PlanInput.of(newest(stores, id)));
            return new PlanPage(
                    id.value(),
                    program.title().in(frame.locale()),
                    input,
                    Math.max(1, input.version()),
                    unfit.map(each -> each.problem(frame.messages())));
        });
        room.pages().show(context, "outcome/plan", frame, page);
    }

    private static Optional<AnalysisPlan> newest(Stores stores, ProgramId program) {
        List<AnalysisPlan> versions = stores.analysisPlans().of(program);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    private void sign(Context context) {
        Viewer viewer = writer(context);
        ProgramId program = OutcomeRoutes.program(context);
        PlanInput input = PlanInput.of(context);
        try {
            AnalysisPlan plan =
                    input.plan(program, new Fact(viewer.id(), room.clock().instant()));
            viewer.store().write(stores -> {
                new SigningPlan(stores.analysisPlans(), stores.audit()).sign(viewer.actor(), plan);
                return true;
            });
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            form(context, Optional.of(input), Optional.of(unfit));
            return;
        }
        context.redirect("/programs/" + program + "/outcomes?done=plan-signed", HttpStatus.SEE_OTHER);
    }

    private Viewer writer(Context context) {
        Viewer viewer = viewing.viewer(context);
        if (!mayWrite(viewer, OutcomeRoutes.program(context))) {
            throw new NotFoundResponse();
        }
        return viewer;
    }

    private static boolean mayWrite(Viewer viewer, ProgramId program) {
        return viewer.isOffice(program) || viewer.actor().is(Role.EVALUATOR, program);
    }

    /** All versions in words, the newest first. */
    static Plan plan(Stores stores, Viewer viewer, ProgramId program, Frame frame, ZoneId zone) {
        List<AnalysisPlan> plans = new ArrayList<>(stores.analysisPlans().of(program));
        Collections.reverse(plans);
        return new Plan(
                plans.stream().map(plan -> version(stores, plan, frame, zone)).toList(), mayWrite(viewer, program));
    }

    private static Version version(Stores stores, AnalysisPlan plan, Frame frame, ZoneId zone) {
        String by = stores.participants()
                .find(plan.signed().by())
                .map(Participant::name)
                .orElse("–");
        return new Version(
                frame.t(
                        "outcomes.plan.signed",
                        plan.version(),
                        LocalDate.ofInstant(plan.signed().at(), zone),
                        by),
                frame.t(
                        "outcomes.plan.about",
                        frame.t("outcomes.stayed." + plan.primary()),
                        frame.t("outcomes.after", plan.checkpoint().months()),
                        frame.t("outcomes.design." + plan.design()),
                        plan.by()),
                plan.what(),
                plan.unknowns(),
                Optional.of(plan.reason())
                        .filter(reason -> !reason.isEmpty())
                        .map(reason -> frame.t("outcomes.plan.because", reason)));
    }
}
