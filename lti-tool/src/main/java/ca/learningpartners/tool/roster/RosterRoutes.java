package ca.learningpartners.tool.roster;

import ca.learningpartners.lti.nrps.Rosters;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.platform.PlatformMake;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.schedule.Agenda;
import ca.learningpartners.tool.schedule.Errand;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;

/** The courses of a program, and reading who is in them. */
public final class RosterRoutes {

    private static final int LONGEST_QUERY = 100;

    private final Room room;
    private final Viewing viewing;
    private final Registrations registrations;
    private final CoursesReadModel courses;
    private final ProposalsReadModel proposals;
    private final ReadingStore readings;
    private final RosterErrands errands;
    private final MemberRoutes members;

    public RosterRoutes(Room room, Viewing viewing, Registrations registrations, Agenda agenda, Rosters rosters) {
        this.room = room;
        this.viewing = viewing;
        this.registrations = registrations;
        this.courses = new CoursesReadModel(room.database(), room.clock());
        this.proposals = new ProposalsReadModel(room.database());
        this.readings = new ReadingStore(room.database(), room.store(Purpose.KEEPING_STEP), room.clock());
        ReadingRoster reading = new ReadingRoster(
                readings,
                new StagingStore(room.database(), room.clock()),
                new MembershipStore(room.database(), room.store(Purpose.KEEPING_STEP), room.clock()),
                courses,
                registrations,
                new PlatformRosters(rosters),
                room.clock());
        this.errands = new RosterErrands(agenda, readings, reading, courses);
        this.members = new MemberRoutes(
                room,
                viewing,
                courses,
                proposals,
                new MemberLinkStore(room.database(), room.store(Purpose.KEEPING_STEP), room.clock()));
    }

    /** When rosters are read. */
    public List<Errand> errands() {
        return errands.all();
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}/rosters", this::all);
        routes.get("/programs/{program}/rosters/{course}", this::one);
        routes.post("/programs/{program}/rosters/{course}/readings", this::ask);
        routes.post("/programs/{program}/rosters/{course}/stop", this::stop);
        members.register(routes);
    }

    private void all(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(id);
        Program program =
                viewer.store().read(stores -> stores.programs().find(id)).orElseThrow(NotFoundResponse::new);
        Frame frame = viewing.frame(context, "rosters.title");
        String title = program.title().in(frame.locale());
        room.pages().show(context, "rosters", frame, new RostersPage(id.value(), title, courses.of(viewer, id)));
    }

    private void one(Context context) {
        Theirs theirs = theirs(context);
        Frame frame = viewing.frame(context, "rosters.course.title");
        String query = Optional.ofNullable(context.queryParam("q"))
                .map(String::strip)
                .filter(text -> text.length() <= LONGEST_QUERY)
                .orElse("");
        CoursePage page = proposals.page(
                theirs.program(), theirs.course(), make(theirs), query, Forms.page(context), frame.locale());
        room.pages().show(context, "roster", frame, page);
    }

    private PlatformMake make(Theirs theirs) {
        return registrations
                .find(courses.address(theirs.course().id()).registration())
                .map(PlatformMake::of)
                .orElse(PlatformMake.OTHER);
    }

    private void ask(Context context) {
        Theirs theirs = theirs(context);
        boolean accepts = context.formParam("accept") != null;
        readings.ask(theirs.course().id(), theirs.viewer().id().value(), accepts)
                .ifPresent(errands::soon);
        context.redirect(theirs.address(), HttpStatus.SEE_OTHER);
    }

    private void stop(Context context) {
        Theirs theirs = theirs(context);
        readings.stop(theirs.course().id(), theirs.viewer().id().value());
        context.redirect(theirs.address(), HttpStatus.SEE_OTHER);
    }

    /** A course of a program, found by somebody who looks after it. */
    private record Theirs(Viewer viewer, ProgramId program, RostersPage.Course course) {

        String address() {
            return "/programs/" + program + "/rosters/" + course.id();
        }
    }

    private Theirs theirs(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(program);
        return courses.find(viewer, program, context.pathParam("course"))
                .map(course -> new Theirs(viewer, program, course))
                .orElseThrow(NotFoundResponse::new);
    }
}
