package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.launch.Answers;
import ca.learningpartners.demolms.launch.Authorization;
import ca.learningpartners.demolms.launch.Launches;
import ca.learningpartners.demolms.launch.OtherBrowser;
import ca.learningpartners.demolms.platform.Platforms;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;

/** The web server with all its addresses. */
public final class Web {

    private static final long LARGEST_REQUEST = 256 * 1024;

    private Web() {}

    public static Javalin create(Platforms platforms, Clock clock) {
        return Javalin.create(config -> configure(config, platforms, clock));
    }

    private static void configure(JavalinConfig config, Platforms platforms, Clock clock) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        Launches launches = new Launches(clock);
        Authorization authorization = new Authorization(launches, new Answers(clock, new OtherBrowser()));
        AssetRoutes.addTo(config.routes);
        new ScreenRoutes(platforms).addTo(config.routes);
        new ToolRoutes(platforms).addTo(config.routes);
        new FaultRoutes(platforms).addTo(config.routes);
        new PickingRoutes(platforms).addTo(config.routes);
        new DocumentRoutes(platforms).addTo(config.routes);
        addServices(config, platforms);
        new LaunchRoutes(platforms, launches, authorization, new LaunchRequests(clock)).addTo(config.routes);
        config.routes.exception(ServiceRefusal.class, (refusal, request) -> refusal.sendTo(request));
        config.routes.exception(NotFoundResponse.class, (missing, request) -> Pages.notFound(request));
    }

    private static void addServices(JavalinConfig config, Platforms platforms) {
        new KeySetRoutes(platforms).addTo(config.routes);
        new TokenRoutes(platforms).addTo(config.routes);
        new RosterRoutes(platforms).addTo(config.routes);
        new LineItemRoutes(platforms).addTo(config.routes);
        new ScoreRoutes(platforms).addTo(config.routes);
    }
}
