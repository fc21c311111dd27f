package ca.learningpartners.tool.admin;

import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.viewer.TechnicalViewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of launches: the latest, and each with all its steps. */
final class LaunchTraceRoutes {

    private final AdminRoom admin;
    private final Viewing viewing;
    private final LaunchesReadModel reading;

    LaunchTraceRoutes(AdminRoom admin, Viewing viewing) {
        this.admin = admin;
        this.viewing = viewing;
        this.reading = new LaunchesReadModel(
                admin.room().database(), admin.room().clock().getZone());
    }

    void register(RoutesConfig routes) {
        routes.get("/admin/launches", this::list);
        routes.get("/admin/launches/{reference}", this::show);
    }

    private void list(Context context) {
        TechnicalViewer viewer = viewing.technician(context);
        LaunchFilter filter = LaunchFilter.of(viewer)
                .withAll(Forms.asked(context, "show").equals("all"))
                .withPlatform(Forms.asked(context, "platform"))
                .withReference(Forms.asked(context, "reference"));
        Frame frame = viewing.frame(context, "launches.title").widened();
        admin.room().pages().show(context, "admin/launches", frame, reading.page(filter, Forms.page(context)));
    }

    private void show(Context context) {
        TechnicalViewer viewer = viewing.technician(context);
        LaunchLine launch =
                reading.latest(LaunchFilter.of(viewer).withReference(context.pathParam("reference")), 1).stream()
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        Frame frame = viewing.frame(context, "launches.one");
        LaunchPage page = new LaunchPage(launch, LaunchStep.of(launch), details(frame, launch));
        admin.room().pages().show(context, "admin/launch", frame, page);
    }

    private static String details(Frame frame, LaunchLine launch) {
        List<String> lines = new ArrayList<>();
        line(lines, frame, "launches.code", launch.code());
        line(lines, frame, "launches.reference", Optional.of(launch.reference()));
        line(lines, frame, "launches.when", Optional.of(launch.at().toInstant().toString()));
        line(lines, frame, "launches.platform", launch.platform());
        line(lines, frame, "launches.deployment", launch.deployment());
        line(lines, frame, "launches.message", launch.message());
        line(lines, frame, "launches.detail", launch.code().map(refused -> launch.detail()));
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, Frame frame, String key, Optional<String> value) {
        value.ifPresent(text -> lines.add(frame.t("launches.line", frame.t(key), text)));
    }
}
