package ca.learningpartners.tool.privacy;

import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The data map, for whoever is signed in: it is the same for all, and holds nothing about anyone. */
final class DataMapRoutes {

    private static final DataMap MAP = DataMap.of(DataFolder.register());

    private final Room room;
    private final Viewing viewing;

    DataMapRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/privacy/map", this::show);
    }

    private void show(Context context) {
        viewing.require(context);
        room.pages()
                .show(
                        context,
                        "privacy/map",
                        viewing.frame(context, "data-map.title").widened(),
                        MAP);
    }
}
