package ca.learningpartners.tool.roster;

import ca.learningpartners.mentorship.participant.EnrollingPerson;
import ca.learningpartners.mentorship.participant.NewMember;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;

/** What becomes of somebody on a roster whom the program does not know: linked with a participant, or added. */
final class MemberRoutes {

    /** The field to which each refusal belongs; others get a page of their own. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("name-needed", "name"),
            Map.entry("part-needed", "part"),
            Map.entry("start-needed", "start"),
            Map.entry("date-unreadable", "start"),
            Map.entry("eligibility-over", "start"),
            Map.entry("position-far-ahead", "start"),
            Map.entry("position-too-long", "position"),
            Map.entry("years-unreadable", "years"),
            Map.entry("years-out-of-range", "years"),
            Map.entry("language-needed", "language"),
            Map.entry("years-needed", "years"));

    private final Room room;
    private final Viewing viewing;
    private final CoursesReadModel courses;
    private final ProposalsReadModel proposals;
    private final MemberLinkStore links;

    MemberRoutes(
            Room room, Viewing viewing, CoursesReadModel courses, ProposalsReadModel proposals, MemberLinkStore links) {
        this.room = room;
        this.viewing = viewing;
        this.courses = courses;
        this.proposals = proposals;
        this.links = links;
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/rosters/{course}/people/{member}", this::show);
        routes.post("/programs/{program}/rosters/{course}/people/{member}/link", this::link);
        routes.post("/programs/{program}/rosters/{course}/people/{member}/enrolment", this::enrol);
    }

    private void show(Context context) {
        show(context, theirs(context), MemberInput.EMPTY, Optional.empty());
    }

    private void link(Context context) {
        Theirs theirs = theirs(context);
        ParticipantId participant = Forms.value(context, "participant", ParticipantId::new)
                .orElseThrow(() -> new RefusedException("choose-a-person"));
        boolean looksAfter = theirs.viewer()
                .store()
                .read(stores -> stores.participants().find(participant))
                .filter(person ->
                        theirs.viewer().looksAfter(person, theirs.program().id()))
                .isPresent();
        if (!looksAfter) {
            throw new NotFoundResponse();
        }
        links.link(theirs.person().id(), theirs.viewer().id(), () -> participant);
        context.redirect(theirs.course("linked"), HttpStatus.SEE_OTHER);
    }

    private void enrol(Context context) {
        Theirs theirs = theirs(context);
        MemberInput input = MemberInput.of(context);
        try {
            NewMember member =
                    input.member(theirs.person(), theirs.course().district().orElseThrow(NotFoundResponse::new));
            links.link(theirs.person().id(), theirs.viewer().id(), () -> enrolled(theirs, member));
        } catch (RefusedException refused) {
            if (!FIELDS.containsKey(refused.refusal().code())) {
                throw refused;
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, theirs, input, Optional.of(refused.refusal()));
            return;
        }
        context.redirect(theirs.course("enrolled"), HttpStatus.SEE_OTHER);
    }

    private ParticipantId enrolled(Theirs theirs, NewMember member) {
        return theirs.viewer()
                .store()
                .write(stores -> new EnrollingPerson(
                                stores.programs(),
                                stores.districts(),
                                stores.participants(),
                                stores.enrolments(),
                                stores.appointments(),
                                stores.audit())
                        .enrol(
                                theirs.viewer().actor(),
                                theirs.program().id(),
                                member,
                                room.today(),
                                room.clock().instant()))
                .id();
    }

    private void show(Context context, Theirs theirs, MemberInput input, Optional<Refusal> refusal) {
        Frame frame = viewing.frame(context, "rosters.member.title");
        MemberPage page = new MemberPage(
                theirs.program().id().value(),
                theirs.course(),
                theirs.person(),
                proposals.choices(theirs.program().id(), theirs.course(), frame.locale()),
                theirs.program().template().terms(),
                input,
                room.today().plusMonths(EnrollingPerson.MONTHS_AHEAD),
                refusal.map(found -> problem(found, frame)));
        room.pages().show(context, "roster-member", frame, page);
    }

    private static MemberPage.Problem problem(Refusal refusal, Frame frame) {
        String code = refusal.code();
        return new MemberPage.Problem(
                FIELDS.getOrDefault(code, ""),
                frame.t("refusal." + code, refusal.details().toArray()));
    }

    /** Somebody on the roster of a course, found by somebody who looks after it. */
    private record Theirs(Viewer viewer, Program program, RostersPage.Course course, CoursePage.Person person) {

        String course(String done) {
            return "/programs/" + program.id() + "/rosters/" + course.id() + "?done=" + done;
        }
    }

    private Theirs theirs(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(id);
        Program program =
                viewer.store().read(stores -> stores.programs().find(id)).orElseThrow(NotFoundResponse::new);
        return courses.find(viewer, id, context.pathParam("course"))
                .flatMap(course -> proposals
                        .find(course.id(), context.pathParam("member"))
                        .map(person -> new Theirs(viewer, program, course, person)))
                .orElseThrow(NotFoundResponse::new);
    }
}
