package ca.learningpartners.tool.watch;

import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.schedule.Errand;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import java.net.URI;

/** Everything about watching those who look. */
public final class WatchRoutes {

    private final SeenRoutes seen;
    private final GlassRoutes glass;
    private final DeskRoutes desk;
    private final WatchErrand errand;

    public WatchRoutes(Room room, Viewing viewing, URI baseUrl) {
        WatchLetters letters = new WatchLetters(room, baseUrl);
        this.seen = new SeenRoutes(room, viewing);
        this.glass = new GlassRoutes(room, viewing, letters);
        this.desk = new DeskRoutes(room, viewing);
        this.errand = new WatchErrand(room, letters);
    }

    public void register(RoutesConfig routes) {
        seen.register(routes);
        glass.register(routes);
        desk.register(routes);
    }

    /** Looks out for reading that is out of the ordinary. */
    public Errand errand() {
        return errand.errand();
    }
}
