package ca.learningpartners.tool.admin;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

/** The programs, and who is in their Office. */
final class ProgramsRoutes {

    private final Room room;
    private final Viewing viewing;
    private final ProgramsReadModel reading;

    ProgramsRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.reading = new ProgramsReadModel(room.database());
    }

    void register(RoutesConfig routes) {
        routes.get("/admin/programs", this::show);
        routes.post("/admin/programs/{program}/office", this::appoint);
    }

    private void show(Context context) {
        viewing.admin(context);
        room.pages().show(context, "admin/programs", viewing.frame(context, "programs.title"), reading.page());
    }

    /** Makes somebody a member of a program's Office; the first one can only be made here. */
    private void appoint(Context context) {
        viewing.admin(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        ParticipantId person = Forms.value(context, "participant", ParticipantId::new)
                .orElseThrow(() -> new RefusedException("choose-a-person"));
        room.store(Purpose.ADMINISTERING).write(stores -> {
            if (stores.programs().find(program).isEmpty()) {
                throw new NotFoundResponse();
            }
            if (stores.participants().find(person).isEmpty()) {
                throw new RefusedException("nobody-has-this-id", person);
            }
            stores.appointments().add(new Appointment(program, person, Role.OFFICE, null));
            stores.audit()
                    .add(new Act(
                            AdminRoom.ACTOR,
                            "office-appointed",
                            person.value(),
                            room.clock().instant()));
            return true;
        });
        context.redirect("/admin/programs?done=appointed", HttpStatus.SEE_OTHER);
    }
}
