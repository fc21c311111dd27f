package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import ca.learningpartners.tool.viewer.Sightings;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The Office, or whoever coordinates a district, has reports made by themselves, and reads those that were. */
final class PlanRoutes {

    private static final String ADDRESS = ReportRoutes.ADDRESS + "/plans";

    private final Room room;
    private final Viewing viewing;
    private final ReportPlanStore plans;
    private final KeptReportStore kept;

    PlanRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.plans = new ReportPlanStore(room.database());
        this.kept = new KeptReportStore(room.database());
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> show(context, Optional.empty()));
        routes.post(ADDRESS, this::add);
        routes.post(ADDRESS + "/{plan}/ending", this::end);
        routes.post(ADDRESS + "/{plan}/mail", this::tell);
        routes.get(ReportRoutes.ADDRESS + "/kept/{kept}", this::open);
    }

    private void show(Context context, Optional<UnfitField> unfit) {
        Viewer viewer = staff(context);
        ProgramId id = program(context);
        Messages messages = viewing.messages(context);
        PlansPage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            FigureWords words = FigureWords.of(stores, messages);
            return new PlansPage(
                    id.value(),
                    program.title().in(messages.locale()),
                    plans.open(id).stream()
                            .filter(plan -> plan.isFor(viewer.actor()))
                            .map(plan -> line(plan, viewer, words))
                            .toList(),
                    kept.of(id).stream()
                            .flatMap(each -> line(each, viewer, words).stream())
                            .toList(),
                    ReportKind.ALL.stream().map(ReportKind::name).toList(),
                    ReportRoutes.places(stores, program, sight(viewer, id)),
                    viewer.isOffice(id),
                    Forms.text(context, "id")
                            .filter(UnfitField::isMadeHere)
                            .orElseGet(() -> UUID.randomUUID().toString()),
                    unfit.map(any -> choice(context)).orElseGet(() -> ReportsPage.Choice.fresh(messages.locale())),
                    Forms.text(context, "rhythm").orElse(Rhythm.MONTH.word()),
                    unfit.map(each -> each.problem(messages)));
        });
        unfit.ifPresent(any -> context.status(HttpStatus.UNPROCESSABLE_CONTENT));
        room.pages().show(context, "report/plans", viewing.frame(context, "plans.title"), page);
    }

    private PlansPage.Plan line(ReportPlan plan, Viewer viewer, FigureWords words) {
        List<?> readers = plans.readers(plan.id());
        return new PlansPage.Plan(
                plan.id().value(),
                plan.kind().name(),
                of(plan, words),
                plan.rhythm().word(),
                plan.format(),
                plan.lang().getDisplayLanguage(plan.lang()),
                readers.size(),
                readers.contains(viewer.id()));
    }

    private Optional<PlansPage.Kept> line(KeptReport report, Viewer viewer, FigureWords words) {
        return plans.find(report.plan())
                .filter(plan -> plan.isFor(viewer.actor()))
                .map(plan -> new PlansPage.Kept(
                        report.id(), plan.kind().name(), of(plan, words), report.asOf(), plan.format()));
    }

    private static Optional<String> of(ReportPlan plan, FigureWords words) {
        return plan.district().map(number -> words.group(Slice.district(number.value())));
    }

    private void add(Context context) {
        Viewer viewer = staff(context);
        try {
            ReportPlan plan = viewer.store().read(stores -> plan(context, viewer, stores));
            viewer.store().write(stores -> {
                if (plans.add(plan)) {
                    plans.tell(plan.id(), viewer.id(), plan.made().at());
                    noted(
                            stores,
                            viewer,
                            "report-plan-made",
                            plan.id(),
                            plan.made().at());
                }
                return true;
            });
            context.redirect("/programs/" + plan.program() + "/reports/plans?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            show(context, Optional.of(unfit));
        }
    }

    private ReportPlan plan(Context context, Viewer viewer, Stores stores) {
        ReportsPage.Choice choice = choice(context);
        Program program = stores.programs().find(program(context)).orElseThrow(NotFoundResponse::new);
        boolean whole = viewer.isOffice(program.id());
        Report.Asked asked =
                ReportInput.asked(choice.report(), choice.district(), sight(viewer, program.id()), stores, program);
        if (asked.district().isEmpty() && !whole) {
            throw ReportInput.unfit("district", "report-needs-district");
        }
        return new ReportPlan(
                UnfitField.madeHere(Forms.text(context, "id").orElse(""), PlanId::new),
                program.id(),
                asked.kind(),
                asked.district(),
                whole,
                ReportInput.lang(choice.lang(), viewing.messages(context).locale()),
                ReportInput.format(choice.format()).map(ReportFormat::word).orElse(ReportPlan.PAGE),
                Rhythm.named(Forms.text(context, "rhythm").orElse(""))
                        .orElseThrow(() -> ReportInput.unfit("rhythm", "report-rhythm-unknown")),
                new Fact(viewer.id(), room.clock().instant()));
    }

    private void end(Context context) {
        Viewer viewer = staff(context);
        ReportPlan plan = own(context, viewer);
        Instant now = room.clock().instant();
        viewer.store().write(stores -> {
            if (!plans.end(plan.id(), new Fact(viewer.id(), now))) {
                throw new RefusedException("plan-ended");
            }
            return noted(stores, viewer, "report-plan-ended", plan.id(), now);
        });
        back(context, plan);
    }

    /** Starts or stops the mails to the viewer. */
    private void tell(Context context) {
        Viewer viewer = staff(context);
        ReportPlan plan = own(context, viewer);
        boolean wanted = Forms.text(context, "wanted").isPresent();
        Instant now = room.clock().instant();
        viewer.store().write(stores -> {
            if (wanted) {
                plans.tell(plan.id(), viewer.id(), now);
            } else {
                plans.tellNoMore(plan.id(), viewer.id());
            }
            return noted(stores, viewer, wanted ? "report-mail-wanted" : "report-mail-stopped", plan.id(), now);
        });
        back(context, plan);
    }

    /** Shows a kept page, and hands over a kept file. */
    private void open(Context context) {
        Viewer viewer = staff(context);
        KeptReport report = kept.find(context.pathParam("kept")).orElseThrow(NotFoundResponse::new);
        if (plans.find(report.plan())
                .filter(plan -> plan.program().equals(program(context)) && plan.isFor(viewer.actor()))
                .isEmpty()) {
            throw new NotFoundResponse();
        }
        viewer.store().write(stores -> {
            Sightings.note(
                    stores,
                    new Act(
                            viewer.id().value(),
                            "report-taken",
                            report.id(),
                            room.clock().instant()));
            return true;
        });
        if (!report.isPage()) {
            context.header("Content-Disposition", "attachment; filename=\"" + report.name() + "\"");
        }
        context.header("Cache-Control", "no-store").contentType(report.type()).result(kept.content(report.id()));
    }

    private ReportPlan own(Context context, Viewer viewer) {
        return plans.find(Forms.path(context, "plan", PlanId::new))
                .filter(plan -> plan.program().equals(program(context)) && plan.isFor(viewer.actor()))
                .orElseThrow(NotFoundResponse::new);
    }

    private Viewer staff(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.requireStaff(program(context));
        return viewer;
    }

    /** The Office plans for every district, others for their own. */
    private static FigureSight sight(Viewer viewer, ProgramId program) {
        return viewer.isOffice(program) ? FigureSight.OFFICE : new FigureSight(Set.of(), viewer.coordinated(program));
    }

    private static ReportsPage.Choice choice(Context context) {
        return new ReportsPage.Choice(
                Forms.text(context, "report").orElse(""),
                "",
                Forms.text(context, "district").orElse(""),
                Forms.text(context, "lang").orElse(""),
                Forms.text(context, "format").orElse(""));
    }

    private static boolean noted(Stores stores, Viewer viewer, String verb, PlanId plan, Instant now) {
        stores.audit().add(new Act(viewer.id().value(), verb, plan.value(), now));
        return true;
    }

    private static void back(Context context, ReportPlan plan) {
        context.redirect("/programs/" + plan.program() + "/reports/plans?done=saved", HttpStatus.SEE_OTHER);
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
