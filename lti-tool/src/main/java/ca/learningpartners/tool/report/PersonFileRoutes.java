package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.evaluating.PersonFile;
import ca.learningpartners.mentorship.evaluating.TakingPersonFile;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Suppression;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.platform.PseudonymCodes;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;

/** An evaluator takes the file without names of those who agreed. For everybody else it is not there. */
final class PersonFileRoutes {

    private static final String ADDRESS = ReportRoutes.ADDRESS + "/people";

    private final Room room;
    private final Viewing viewing;
    private final PseudonymCodes codes;

    PersonFileRoutes(Room room, Viewing viewing, PseudonymCodes codes) {
        this.room = room;
        this.viewing = viewing;
        this.codes = codes;
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, this::show);
        routes.post(ADDRESS, this::take);
    }

    private void show(Context context) {
        Viewer viewer = evaluator(context);
        PersonFilePage page = viewer.store(Purpose.EVALUATING).read(stores -> {
            Program program = program(context, stores);
            int agreed = taking(stores).agreed(program);
            String title = program.title().in(viewing.messages(context).locale());
            return new PersonFilePage(program.id().value(), title, agreed < Suppression.LEAST ? 0 : agreed);
        });
        room.pages().show(context, "report/people", viewing.frame(context, "evaluation-file.title"), page);
    }

    private void take(Context context) {
        Viewer viewer = evaluator(context);
        Instant now = room.clock().instant();
        PersonFile file = viewer.store(Purpose.EVALUATING)
                .write(stores -> taking(stores).take(viewer.actor(), program(context, stores), now));
        ProgramId program = file.program().id();
        byte[] content = new PersonZip(file, person -> codes.of(program, person), viewing.messages(context)).bytes(now);
        context.header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + program + "-people-" + room.today() + ".zip\"")
                .contentType("application/zip")
                .result(content);
    }

    private TakingPersonFile taking(Stores stores) {
        return new TakingPersonFile(stores, room.clock().getZone());
    }

    private Viewer evaluator(Context context) {
        Viewer viewer = viewing.viewer(context);
        if (!viewer.actor().is(Role.EVALUATOR, Forms.path(context, "program", ProgramId::new))) {
            throw new NotFoundResponse();
        }
        return viewer;
    }

    private static Program program(Context context, Stores stores) {
        return stores.programs()
                .find(Forms.path(context, "program", ProgramId::new))
                .orElseThrow(NotFoundResponse::new);
    }
}
