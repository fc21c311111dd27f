package ca.learningpartners.tool.watch;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.watching.AlertId;
import ca.learningpartners.mentorship.watching.BreakingGlass;
import ca.learningpartners.mentorship.watching.Finding;
import ca.learningpartners.mentorship.watching.FindingId;
import ca.learningpartners.tool.runtime.CsvText;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** The privacy officer’s desk: alerts and what is behind them, broken glass, refused reaches, the end of the list, rosters. */
final class DeskRoutes {

    private static final String ADDRESS = "/programs/{program}/privacy-desk";

    private final Room room;
    private final Viewing viewing;

    DeskRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> show(context, usual(), Optional.empty()));
        routes.post(ADDRESS + "/alerts/{alert}", this::judge);
        routes.post(ADDRESS + "/roster", this::roster);
    }

    private DeskPage.Roster usual() {
        LocalDate today = room.today();
        return new DeskPage.Roster(today.minusDays(30).toString(), today.toString(), "", "");
    }

    private void show(Context context, DeskPage.Roster roster, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = own(context, viewer);
        Messages messages = viewing.messages(context);
        DeskPage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            return new DeskReadModel(
                            stores, program, viewer, messages, room.clock().instant())
                    .page(roster, problem);
        });
        room.pages().show(context, "watch/desk", viewing.frame(context, "privacy-desk.title"), page);
    }

    private void judge(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = own(context, viewer);
        AlertId alert = Forms.path(context, "alert", AlertId::new);
        try {
            Finding.Verdict verdict = Forms.text(context, "verdict")
                    .flatMap(DeskRoutes::verdict)
                    .orElseThrow(() -> new UnfitField(alert.value(), Refusal.of("alert-verdict-needed")));
            FindingId id = UnfitField.madeHere(Forms.text(context, "id").orElse(""), FindingId::new);
            String note = UnfitField.passage(
                    alert.value(), Forms.text(context, "note").orElse(""), Finding.LONGEST);
            viewer.store().write(stores -> {
                if (stores.alerts()
                        .find(alert)
                        .filter(found -> found.program().equals(program))
                        .isEmpty()) {
                    throw new NotFoundResponse();
                }
                WatchErrand.watching(stores)
                        .find(
                                viewer.actor(),
                                alert,
                                id,
                                verdict,
                                note,
                                room.clock().instant());
                return true;
            });
            context.redirect("/programs/" + program + "/privacy-desk?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            refused(context, usual(), unfit);
        }
    }

    private static Optional<Finding.Verdict> verdict(String typed) {
        return Arrays.stream(Finding.Verdict.values())
                .filter(known -> known.name().equals(typed))
                .findFirst();
    }

    private void roster(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = own(context, viewer);
        Messages messages = viewing.messages(context);
        DeskPage.Roster typed = new DeskPage.Roster(
                Forms.text(context, "from").orElse(""),
                Forms.text(context, "to").orElse(""),
                Forms.text(context, "reader").orElse(""),
                Forms.text(context, "district").orElse(""));
        try {
            RosterFile.Asked asked = asked(program, typed);
            CsvText file = viewer.store()
                    .write(stores -> RosterFile.make(
                                    stores,
                                    asked,
                                    viewer.id().value(),
                                    room.clock().instant(),
                                    room.clock().getZone())
                            .csv(messages));
            file.send(context, "roster.csv");
        } catch (UnfitField unfit) {
            refused(context, typed, unfit);
        }
    }

    private static RosterFile.Asked asked(ProgramId program, DeskPage.Roster typed) {
        LocalDate from = UnfitField.day("from", typed.from());
        LocalDate to = UnfitField.day("to", typed.to());
        if (to.isBefore(from)) {
            throw new UnfitField("to", Refusal.of("roster-days-turned"));
        }
        if (!typed.district().matches("([0-9]{1,3})?")) {
            throw new UnfitField("district", Refusal.of("roster-district"));
        }
        if (typed.reader().length() > 100) {
            throw new UnfitField(
                    "reader", Refusal.of("text-too-long", typed.reader().length(), 100));
        }
        return new RosterFile.Asked(
                program,
                from,
                to,
                Optional.of(typed.reader()).filter(reader -> !reader.isEmpty()),
                typed.district().isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed.district())));
    }

    private void refused(Context context, DeskPage.Roster typed, UnfitField unfit) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, typed, Optional.of(unfit.problem(viewing.messages(context))));
    }

    private static ProgramId own(Context context, Viewer viewer) {
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        if (!BreakingGlass.isOfficer(viewer.actor(), program)) {
            throw new NotFoundResponse();
        }
        return program;
    }
}
