package ca.learningpartners.tool.privacy;

import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/**
 * What is kept, for anybody: it is the same for all, and holds nothing about anyone but whom to ask, which only those
 * see who came from a platform.
 */
public final class PrivacyRoutes {

    private final Room room;
    private final Viewing viewing;
    private final OfficersReadModel officers;

    public PrivacyRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.officers = new OfficersReadModel(room.database());
    }

    public void register(RoutesConfig routes) {
        routes.get("/privacy", this::show);
        new DataMapRoutes(room, viewing).register(routes);
        new NoticeRoutes(room, viewing).register(routes);
        new AssessmentRoutes(room, viewing).register(routes);
        new ConsentRoutes(room, viewing).register(routes);
        new DataSetRoutes(room, viewing).register(routes);
        new LabelRoutes(room, viewing).register(routes);
    }

    private void show(Context context) {
        boolean signedIn = viewing.session(context).isPresent();
        PrivacyPage page = new PrivacyPage(signedIn, signedIn ? officers.officers() : List.of());
        room.pages().show(context, "privacy", viewing.frame(context, "privacy.title"), page);
    }
}
