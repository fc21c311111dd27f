package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.evaluation.PeopleBy;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What of a program's principles and objectives goals and gatherings serve; figures about goals are the Office's. */
final class CoverageRoutes {

    private final Room room;
    private final Viewing viewing;
    private final GoalFiguresReadModel goals;
    private final GatheringFiguresReadModel gatherings;

    CoverageRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.goals = new GoalFiguresReadModel(room.database());
        this.gatherings = new GatheringFiguresReadModel(room.database());
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/coverage", this::show);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(id);
        Program program =
                viewer.store().read(stores -> stores.programs().find(id)).orElseThrow(NotFoundResponse::new);
        Optional<PeopleBy<Served>> figures = viewer.isOffice(id) ? Optional.of(goals.of(program)) : Optional.empty();
        Frame frame = viewing.frame(context, "coverage.title");
        room.pages().show(context, "coverage", frame, page(program, figures, frame));
    }

    private CoveragePage page(Program program, Optional<PeopleBy<Served>> figures, Frame frame) {
        return new CoveragePage(
                program.id().value(),
                program.title().in(frame.locale()),
                figures.isPresent(),
                figures.map(PeopleBy::everybody).orElse(OptionalInt.empty()),
                gatherings.all(program.id()),
                program.template()
                        .framework()
                        .map(framework -> framework.title().in(frame.locale())),
                principles(program, figures),
                objectives(program, figures));
    }

    private List<CoveragePage.Row> principles(Program program, Optional<PeopleBy<Served>> figures) {
        Map<String, Integer> held = gatherings.principles(program.id());
        return program.principles().stream()
                .map(principle -> new CoveragePage.Row(
                        "",
                        principle.name(),
                        people(figures, Served.by(principle.key())),
                        held.getOrDefault(principle.key().value(), 0)))
                .toList();
    }

    private List<CoveragePage.Row> objectives(Program program, Optional<PeopleBy<Served>> figures) {
        Map<String, Integer> held = gatherings.objectives(program.id());
        return program.template().objectives().stream()
                .map(objective -> new CoveragePage.Row(
                        objective.code().value(),
                        objective.name(),
                        people(figures, Served.by(objective.code())),
                        held.getOrDefault(objective.code().value(), 0)))
                .toList();
    }

    private static OptionalInt people(Optional<PeopleBy<Served>> figures, Served served) {
        return figures.map(known -> known.people().getOrDefault(served, OptionalInt.empty()))
                .orElse(OptionalInt.empty());
    }
}
