package ca.learningpartners.tool.outcome;

import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.Finding;
import ca.learningpartners.mentorship.outcome.NotedOutcome;
import ca.learningpartners.mentorship.outcome.NotingOutcome;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.outcome.OutcomesPage.Desk;
import ca.learningpartners.tool.outcome.OutcomesPage.FileAnswer;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Coordinators note what became of their people; everybody on the staff, and evaluators, see numbers. */
public final class OutcomeRoutes {

    static final String ADDRESS = "/programs/{program}/outcomes";
    private static final String ONE = "/programs/{program}/people/{participant}/outcomes/{months}";

    /** Beside which field a refusal stands; of all others the page says so. */
    private static final Map<String, String> FIELDS =
            Map.of("outcome-too-early", "as-of", "outcome-in-future", "as-of", "outcome-before-start", "left-on");

    private final Room room;
    private final Viewing viewing;
    private final OutcomeReadModel people;

    public OutcomeRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.people = new OutcomeReadModel(room.database());
    }

    public void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> show(context, Optional.empty()));
        routes.post(ADDRESS, this::tap);
        routes.get(ONE, context -> one(context, Optional.empty(), Optional.empty()));
        routes.post(ONE, this::note);
        new OutcomeFileRoutes(room, viewing, this::show).register(routes);
        new PlanRoutes(room, viewing).register(routes);
    }

    private void show(Context context, Optional<FileAnswer> file) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = program(context);
        FigureSight sight = FigureSight.require(viewer, id);
        Frame frame = viewing.frame(context, "outcomes.title");
        Optional<Desk> desk = viewer.coordinated(id).isEmpty()
                ? Optional.empty()
                : Optional.of(people.desk(id, viewer.coordinated(id), room.today(), frame.locale()));
        OutcomesPage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            return new OutcomesPage(
                    id.value(),
                    program.title().in(frame.locale()),
                    desk.map(found -> new Desk(found.due(), found.more(), found.next(), found.noted(), file)),
                    new OutcomeCharts(FigureWords.of(stores, frame.messages()), sight).latest(stores.bulletins(), id),
                    PlanRoutes.plan(stores, viewer, id, frame, room.clock().getZone()));
        });
        room.pages().show(context, "outcomes", frame, page);
    }

    private void tap(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context);
        ParticipantId person =
                Forms.value(context, "person", ParticipantId::new).orElseThrow(NotFoundResponse::new);
        Mentee mentee = mentee(viewer, program, person);
        Outcome outcome = Forms.text(context, "outcome")
                .flatMap(name -> OutcomeInput.chosen(Outcome.class, name))
                .orElseThrow(() -> new RefusedException("outcome-needed"));
        Checkpoint checkpoint =
                checkpoint(Forms.text(context, "months").orElse("")).orElseThrow(NotFoundResponse::new);
        note(viewer, mentee, checkpoint, OutcomeInput.tapped(outcome, room.today()), OutcomeInput.version(context));
        context.redirect("/programs/" + program + "/outcomes?done=outcome-noted", HttpStatus.SEE_OTHER);
    }

    private void one(Context context, Optional<OutcomeInput> typed, Optional<UnfitField> unfit) {
        Viewer viewer = viewing.viewer(context);
        Mentee mentee = mentee(viewer, program(context), Forms.path(context, "participant", ParticipantId::new));
        Checkpoint checkpoint = checkpoint(context.pathParam("months")).orElseThrow(NotFoundResponse::new);
        Frame frame = viewing.frame(context, "outcomes.title");
        OutcomePage page = viewer.store().read(stores -> {
            List<NotedOutcome> noted = stores.outcomes().of(mentee.program(), mentee.id()).stream()
                    .filter(each -> each.checkpoint() == checkpoint)
                    .toList();
            Optional<NotedOutcome> newest =
                    noted.isEmpty() ? Optional.empty() : Optional.of(noted.get(noted.size() - 1));
            OutcomeInput input = typed.orElseGet(() -> OutcomeInput.of(
                    newest.map(NotedOutcome::finding),
                    newest.map(NotedOutcome::version).orElse(0),
                    room.today()));
            return new OutcomePage(
                    mentee.program().value(),
                    OutcomeAddress.of(mentee.program().value(), mentee.id().value(), checkpoint.months()),
                    mentee.person().name(),
                    checkpoint.months(),
                    input.outcome(),
                    input.how(),
                    input.asOf(),
                    input.leftOn(),
                    input.version(),
                    history(stores, noted, frame),
                    unfit.map(each -> each.problem(frame.messages())));
        });
        room.pages().show(context, "outcome/one", frame, page);
    }

    private List<String> history(Stores stores, List<NotedOutcome> noted, Frame frame) {
        return noted.stream()
                .sorted(NotedOutcome.ORDER.reversed())
                .map(each -> frame.t(
                        "outcomes.history.line",
                        frame.t("outcome." + each.outcome()),
                        frame.t("outcome.how." + each.finding().how()),
                        each.finding().asOf(),
                        LocalDate.ofInstant(each.noted().at(), room.clock().getZone()),
                        stores.participants()
                                .find(each.noted().by())
                                .map(Participant::name)
                                .orElseGet(() -> frame.t("outcomes.by-file"))))
                .toList();
    }

    private void note(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context);
        Mentee mentee = mentee(viewer, program, Forms.path(context, "participant", ParticipantId::new));
        Checkpoint checkpoint = checkpoint(context.pathParam("months")).orElseThrow(NotFoundResponse::new);
        OutcomeInput input = OutcomeInput.of(context);
        try {
            note(viewer, mentee, checkpoint, input.finding(), input.version());
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            one(context, Optional.of(input), Optional.of(unfit));
            return;
        } catch (RefusedException refused) {
            String field = FIELDS.get(refused.refusal().code());
            if (field == null) {
                throw refused;
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            one(context, Optional.of(input), Optional.of(new UnfitField(field, refused.refusal())));
            return;
        }
        context.redirect("/programs/" + program + "/outcomes?done=outcome-noted", HttpStatus.SEE_OTHER);
    }

    private void note(Viewer viewer, Mentee mentee, Checkpoint checkpoint, Finding finding, int basedOn) {
        viewer.store()
                .write(stores -> new NotingOutcome(stores.enrolments(), stores.outcomes(), stores.audit())
                        .note(
                                viewer.actor(),
                                mentee.program(),
                                mentee.id(),
                                checkpoint,
                                finding,
                                basedOn,
                                room.today(),
                                room.clock().instant()));
    }

    /** Of people of other districts nothing is found here. */
    private static Mentee mentee(Viewer viewer, ProgramId program, ParticipantId person) {
        return viewer.store()
                .read(stores -> stores.enrolments().mentee(program, person))
                .filter(found -> viewer.coordinates(found.person(), program))
                .orElseThrow(NotFoundResponse::new);
    }

    private static Optional<Checkpoint> checkpoint(String months) {
        return months.matches("[0-9]{2}") ? Checkpoint.after(Integer.parseInt(months)) : Optional.empty();
    }

    static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
