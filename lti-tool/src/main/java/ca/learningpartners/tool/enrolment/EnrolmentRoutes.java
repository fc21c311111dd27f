package ca.learningpartners.tool.enrolment;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.progress.NewOptions;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.BindingStore;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.SignedOut;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.Visitor;
import ca.learningpartners.tool.viewer.WebSession;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;

/** Getting to know who arrives, and the list of people. */
public final class EnrolmentRoutes {

    private final Room room;
    private final Viewing viewing;
    private final WelcomeReadModel welcome;
    private final PeopleReadModel people;
    private final JoinRequestStore requests;

    public EnrolmentRoutes(Room room, Viewing viewing, BindingStore bindings) {
        this.room = room;
        this.viewing = viewing;
        this.welcome =
                new WelcomeReadModel(room.database(), bindings, room.clock().getZone());
        this.people = new PeopleReadModel(room.database(), room.clock().getZone());
        this.requests = new JoinRequestStore(room.database(), room.store(Purpose.SIGNING_IN), room.clock());
    }

    public void register(RoutesConfig routes) {
        routes.get("/welcome", this::welcome);
        routes.post("/welcome/confirmation", this::confirm);
        routes.post("/welcome/request", this::ask);
        routes.get("/programs/{program}/people", this::people);
        routes.post("/programs/{program}/join-requests/{request}/answer", this::answer);
    }

    private void welcome(Context context) {
        WebSession session = viewing.require(context);
        if (session.participant().isPresent()) {
            context.redirect(session.aim().path(), HttpStatus.SEE_OTHER);
            return;
        }
        WelcomePage page = welcome.page(visitor(session));
        room.pages().show(context, "welcome", viewing.frame(context, "welcome.title"), page);
    }

    private void confirm(Context context) {
        WebSession session = viewing.require(context);
        if (session.participant().isEmpty()) {
            Visitor visitor = visitor(session);
            Vouched vouched = welcome.vouched(visitor).orElseThrow(NotFoundResponse::new);
            requests.confirm(
                    visitor, () -> welcome.candidate(visitor, vouched).map(WelcomePage.Candidate::participant));
        }
        context.redirect(session.aim().path(), HttpStatus.SEE_OTHER);
    }

    private void ask(Context context) {
        WebSession session = viewing.require(context);
        if (session.participant().isEmpty()) {
            Visitor visitor = visitor(session);
            Vouched vouched = welcome.vouched(visitor).orElseThrow(NotFoundResponse::new);
            String name = visitor.keptName()
                    .or(() -> Forms.value(context, "name", Visitor::kept))
                    .orElseThrow(() -> new RefusedException("name-needed"));
            requests.ask(visitor, vouched.district(), name);
        }
        context.redirect("/welcome?done=asked", HttpStatus.SEE_OTHER);
    }

    private void people(Context context) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context, viewer);
        Frame frame = viewing.frame(context, "people.title");
        int number = Forms.page(context);
        boolean all = viewer.isOffice(program.id());
        room.pages()
                .show(
                        context,
                        "people",
                        frame,
                        people.page(
                                program,
                                all ? List.of() : viewer.coordinated(program.id()),
                                options(viewer, program),
                                room.clock().instant(),
                                Forms.asked(context, "q"),
                                number,
                                frame.locale()));
    }

    /** Of the people the viewer looks after. */
    private List<PeoplePage.Option> options(Viewer viewer, Program program) {
        Clock clock = room.clock();
        return viewer.store()
                .read(stores -> NewOptions.owed(stores, program, clock.instant(), clock.getZone()).stream()
                        .flatMap(owed -> stores.participants().find(owed.person()).stream()
                                .filter(person -> viewer.looksAfter(person, program.id()))
                                .map(person -> new PeoplePage.Option(
                                        person.name(), owed.role().name(), owed.due(), owed.isOverdue(room.today()))))
                        .toList());
    }

    private void answer(Context context) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context, viewer);
        ParticipantId participant = Forms.value(context, "participant", ParticipantId::new)
                .orElseThrow(() -> new RefusedException("choose-a-person"));
        boolean theirs = viewer.store()
                .read(stores -> stores.participants().find(participant))
                .filter(person -> viewer.looksAfter(person, program.id()))
                .isPresent();
        if (!theirs) {
            throw new NotFoundResponse();
        }
        requests.answer(context.pathParam("request"), participant, viewer.id());
        context.redirect("/programs/" + program.id() + "/people?done=answered", HttpStatus.SEE_OTHER);
    }

    private Program program(Context context, Viewer viewer) {
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(id);
        return viewer.store().read(stores -> stores.programs().find(id)).orElseThrow(NotFoundResponse::new);
    }

    private static Visitor visitor(WebSession session) {
        return session.visitor().orElseThrow(SignedOut::new);
    }
}
