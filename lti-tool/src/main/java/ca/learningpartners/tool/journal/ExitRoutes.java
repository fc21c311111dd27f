package ca.learningpartners.tool.journal;

import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/**
 * A page that may lie open in front of anybody: it names nobody and knows nothing of where its reader came from. It ends
 * nothing; whoever left something in a hurry finds it again as it was.
 */
public final class ExitRoutes {

    private final Room room;
    private final Viewing viewing;

    public ExitRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/exit", this::show);
    }

    private void show(Context context) {
        room.pages().show(context, "exit", viewing.frame(context, "exit.title"), Map.of());
    }
}
