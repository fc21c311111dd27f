package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.mail.StopTokens;
import ca.learningpartners.tool.platform.PseudonymCodes;
import ca.learningpartners.tool.runtime.CsvText;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
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
import java.util.List;
import java.util.Optional;

/** A report is chosen, read as a page that prints well, and taken along as a file. */
public final class ReportRoutes {

    static final String ADDRESS = "/programs/{program}/reports";

    private final Room room;
    private final Viewing viewing;

    private final PseudonymCodes codes;
    private final StopTokens tokens;

    /**
     * Routes over a room.
     *
     * @param codes what stands in place of names in a file for evaluators
     * @param tokens by which mails about reports are stopped
     */
    public ReportRoutes(Room room, Viewing viewing, PseudonymCodes codes, StopTokens tokens) {
        this.room = room;
        this.viewing = viewing;
        this.codes = codes;
        this.tokens = tokens;
    }

    public void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> choose(context, Optional.empty()));
        routes.get(ADDRESS + "/chosen", this::chosen);
        new PlanRoutes(room, viewing).register(routes);
        new StopRoutes(room, viewing, tokens).register(routes);
        new PersonFileRoutes(room, viewing, codes).register(routes);
        routes.get(ADDRESS + "/{report}", this::show);
        routes.get(ADDRESS + "/{report}/{format}", this::file);
    }

    private void choose(Context context, Optional<UnfitField> unfit) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        FigureSight sight = FigureSight.require(viewer, id);
        Messages messages = viewing.messages(context);
        ReportsPage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            return new ReportsPage(
                    id.value(),
                    program.title().in(messages.locale()),
                    ReportKind.ALL.stream().map(ReportKind::name).toList(),
                    stores.bulletins().of(id).stream().map(each -> each.asOf()).toList(),
                    places(stores, program, sight),
                    unfit.map(any -> choice(context)).orElseGet(() -> ReportsPage.Choice.fresh(messages.locale())),
                    unfit.map(each -> each.problem(messages)),
                    viewer.actor().is(Role.EVALUATOR, id),
                    viewer.isOffice(id) || !viewer.coordinated(id).isEmpty());
        });
        unfit.ifPresent(any -> context.status(HttpStatus.UNPROCESSABLE_CONTENT));
        room.pages().show(context, "report/reports", viewing.frame(context, "part.reports"), page);
    }

    /** The districts of a program whose figures are seen. */
    static List<ReportsPage.Place> places(Stores stores, Program program, FigureSight sight) {
        return sight.places(stores, program).stream()
                .map(district -> new ReportsPage.Place(district.number().value(), district.name()))
                .toList();
    }

    private static ReportsPage.Choice choice(Context context) {
        return new ReportsPage.Choice(
                Forms.asked(context, "report"),
                Forms.asked(context, "as-of"),
                Forms.asked(context, "district"),
                Forms.asked(context, "lang"),
                Forms.asked(context, "format"));
    }

    /** Leads from the form to the address of what was chosen. */
    private void chosen(Context context) {
        FigureSight sight = sight(context);
        ReportsPage.Choice choice = choice(context);
        try {
            ReportInput input = input(context, choice.report(), sight);
            String format = ReportInput.format(choice.format())
                    .map(each -> "/" + each.word())
                    .orElse("");
            context.redirect(
                    "/programs/" + input.program() + "/reports/" + choice.report() + format + input.query(),
                    HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            choose(context, Optional.of(unfit));
        }
    }

    private void show(Context context) {
        FigureSight sight = sight(context);
        ReportInput input = input(context, sight);
        Messages messages = Messages.in(input.lang());
        ReportPage page = viewing.viewer(context).store().read(stores -> {
            Report report = input.report(stores, sight);
            FigureWords words = FigureWords.of(stores, messages, report.program());
            return new PrintedReport(report, words, room.clock().getZone())
                    .page(
                            Optional.of("/programs/" + input.program() + "/reports/"
                                    + input.asked().kind().name()),
                            input.query());
        });
        room.pages().show(context, "report/report", Frame.alone(messages, "part.reports"), page);
    }

    private void file(Context context) {
        FigureSight sight = sight(context);
        ReportInput input = input(context, sight);
        String format = context.pathParam("format");
        Viewer viewer = viewing.viewer(context);
        Taken taken = viewer.store().read(stores -> taken(stores, input, sight, format));
        viewer.store().write(stores -> {
            String subject = input.program() + "/" + input.asked().kind().name();
            Sightings.note(
                    stores,
                    new Act(
                            viewer.id().value(),
                            "report-taken",
                            subject,
                            room.clock().instant()));
            return true;
        });
        context.header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + taken.name() + "\"")
                .contentType(taken.type())
                .result(taken.content());
    }

    /** A file on its way. */
    private record Taken(String name, String type, byte[] content) {}

    private static Taken taken(Stores stores, ReportInput input, FigureSight sight, String format) {
        Report report = input.report(stores, sight);
        FigureWords words = FigureWords.of(stores, Messages.in(input.lang()), report.program());
        if (format.equals("codebook")) {
            CsvText book = Codebook.of(report, words).csv();
            return new Taken(report.fileName() + "-codebook.csv", ReportFormat.CSV.type(), book.bytes());
        }
        ReportFormat form = ReportFormat.named(format).orElseThrow(NotFoundResponse::new);
        return new Taken(report.fileName() + "." + form.word(), form.type(), form.bytes(report, words));
    }

    private FigureSight sight(Context context) {
        return FigureSight.require(viewing.viewer(context), Forms.path(context, "program", ProgramId::new));
    }

    /** An address that lacks its district, or names what is not there, is no address. */
    private ReportInput input(Context context, FigureSight sight) {
        try {
            return input(context, context.pathParam("report"), sight);
        } catch (UnfitField unfit) {
            throw new NotFoundResponse();
        }
    }

    private ReportInput input(Context context, String name, FigureSight sight) {
        return viewing.viewer(context)
                .store()
                .read(stores -> ReportInput.of(
                        context, name, sight, stores, viewing.messages(context).locale()));
    }
}
