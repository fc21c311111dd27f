package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.EmergentIssue;
import ca.learningpartners.mentorship.gathering.IssueId;
import ca.learningpartners.mentorship.gathering.Team;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.Set;

/** The board on which people say what is coming up, and others “me too”. */
final class BoardRoutes {

    private static final String BOARD = "/programs/{program}/gatherings/board";
    private static final int SHOWN = 200;

    private final HallRoutes hall;

    BoardRoutes(HallRoutes hall) {
        this.hall = hall;
    }

    void register(RoutesConfig routes) {
        routes.get(BOARD, context -> show(context, Filled.EMPTY));
        routes.post(BOARD, this::raise);
        routes.post(BOARD + "/{issue}/echo", this::echo);
        routes.post(BOARD + "/{issue}/removal", this::takeDown);
    }

    private void show(Context context, Filled filled) {
        Viewer viewer = hall.viewer(context);
        BoardPage page = viewer.store().read(stores -> {
            Program program = HallRoutes.program(context, viewer, stores);
            Set<IssueId> echoed = stores.topics().echoedBy(viewer.id());
            return new BoardPage(
                    program,
                    filled.or("board", "id", IssueId.random().value()),
                    stores.topics().issues(program.id(), SHOWN).stream()
                            .map(heard -> notice(
                                    heard, viewer, echoed.contains(heard.issue().id()), stores))
                            .toList(),
                    filled);
        });
        hall.showProgram(context, "gathering-board", page);
    }

    private static BoardPage.Notice notice(EmergentIssue.Heard heard, Viewer viewer, boolean echoed, Stores stores) {
        EmergentIssue issue = heard.issue();
        boolean own = issue.author().equals(viewer.id());
        return new BoardPage.Notice(
                issue,
                heard.echoes(),
                issue.named() ? stores.participants().find(issue.author()).map(Participant::name) : Optional.empty(),
                own,
                echoed,
                own || Team.includes(viewer.actor(), issue.program()));
    }

    private void raise(Context context) {
        Viewer viewer = hall.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        hall.inForm(
                context,
                "board",
                there(context) + "?done=issue-raised",
                filled -> show(context, filled),
                stores -> TopicRoutes.proposing(stores)
                        .raise(
                                viewer.actor(),
                                program,
                                UnfitField.madeHere(Forms.text(context, "id").orElse(""), IssueId::new),
                                Forms.text(context, "named").isPresent(),
                                HallRoutes.line(context, "words", EmergentIssue.LONGEST),
                                hall.now()));
    }

    private void echo(Context context) {
        Viewer viewer = hall.viewer(context);
        IssueId issue = Forms.path(context, "issue", IssueId::new);
        viewer.store().write(stores -> {
            TopicRoutes.proposing(stores).echo(viewer.actor(), issue);
            return true;
        });
        context.redirect(there(context) + "?done=saved", HttpStatus.SEE_OTHER);
    }

    private void takeDown(Context context) {
        Viewer viewer = hall.viewer(context);
        IssueId issue = Forms.path(context, "issue", IssueId::new);
        viewer.store().write(stores -> {
            TopicRoutes.proposing(stores).takeDown(viewer.actor(), issue, hall.now());
            return true;
        });
        context.redirect(there(context) + "?done=saved", HttpStatus.SEE_OTHER);
    }

    private static String there(Context context) {
        return "/programs/" + Forms.path(context, "program", ProgramId::new) + "/gatherings/board";
    }
}
