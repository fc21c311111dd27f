package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.program.MentorTerm;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.progress.GoingOn;
import ca.learningpartners.mentorship.progress.MentorTerms;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Part;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.Optional;

/** A program, for everyone who has a role in it, with how long they take part. */
public final class ProgramRoutes {

    private final Room room;
    private final Viewing viewing;
    private final GoalFiguresReadModel goals;
    private final CoverageRoutes coverage;

    public ProgramRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.goals = new GoalFiguresReadModel(room.database());
        this.coverage = new CoverageRoutes(room, viewing);
    }

    public void register(RoutesConfig routes) {
        coverage.register(routes);
        routes.get("/programs/{program}", this::show);
        routes.post("/programs/{program}/further-term", this::goOn);
        routes.post("/programs/{program}/mentoring", this::offerToMentor);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = theirs(context, viewer);
        ProgramPage page = viewer.store()
                .read(stores -> stores.programs().find(id).map(program -> page(program, viewer, stores)))
                .orElseThrow(NotFoundResponse::new);
        room.pages().show(context, "program", viewing.frame(context, "program.title"), page);
    }

    private void goOn(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = theirs(context, viewer);
        viewer.store().write(stores -> {
            new GoingOn(stores, room.clock()).forAFurtherTerm(viewer.actor(), id);
            return true;
        });
        context.redirect("/programs/" + id + "?done=further-term", HttpStatus.SEE_OTHER);
    }

    private void offerToMentor(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = theirs(context, viewer);
        viewer.store().write(stores -> {
            new GoingOn(stores, room.clock()).asAMentor(viewer.actor(), id);
            return true;
        });
        context.redirect("/?done=mentoring", HttpStatus.SEE_OTHER);
    }

    private static ProgramId theirs(Context context, Viewer viewer) {
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        if (!viewer.programs().contains(id)) {
            throw new NotFoundResponse();
        }
        return id;
    }

    private ProgramPage page(Program program, Viewer viewer, Stores stores) {
        LocalDate today = room.today();
        return new ProgramPage(
                program,
                program.in(viewer.participant().district()),
                Optional.ofNullable(viewer.participant().district()),
                Part.of(viewer, program),
                stores.completions().of(program.id()),
                stores.enrolments()
                        .mentee(program.id(), viewer.id())
                        .map(mentee -> taking(program.in(mentee.person().district()), mentee.positionStart(), today)),
                MentorTerms.of(stores, program, viewer.id(), room.clock().getZone())
                        .map(term -> accompanying(term, today)),
                viewer.isOffice(program.id()) ? Optional.of(goals.of(program)) : Optional.empty());
    }

    private static ProgramPage.Taking taking(Program program, LocalDate start, LocalDate today) {
        LocalDate last = program.eligibility().lastDay(start);
        return new ProgramPage.Taking(
                start, program.closesFrom(start), last, today.isBefore(start), today.isAfter(last));
    }

    private static ProgramPage.Accompanying accompanying(MentorTerm term, LocalDate today) {
        LocalDate further = term.furtherEnds().isBefore(term.mostEnds()) ? term.furtherEnds() : term.mostEnds();
        return new ProgramPage.Accompanying(
                term.begun(),
                term.lastDay(),
                term.isOver(today),
                term.isAsked(today),
                further,
                term.isAllUsedUp(today));
    }
}
