package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.tool.home.Watched.Now;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Instant;

/** What wants attention in a program now. */
final class Desks {

    private final Room room;
    private final AttentionReadModel model;

    Desks(Room room) {
        this.room = room;
        this.model = new AttentionReadModel(room.database());
    }

    Attention attention(Program program, Viewer viewer) {
        Instant now = room.clock().instant();
        return model.of(program, viewer, new Now(now, room.today(), room.clock().getZone()));
    }
}
