package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.access.Refused;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.deeplink.Picking;
import ca.learningpartners.demolms.platform.Addresses;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.screen.PickerScreen;
import ca.learningpartners.demolms.screen.View;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Picking activities in a tool: the page around it, and the address the tool answers to. */
final class PickingRoutes {

    private final Platforms platforms;

    PickingRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/{campus}/courses/{course}/activities/new", this::pick);
        routes.post("/{campus}/picked/{token}", this::picked);
    }

    private void pick(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Classroom course =
                platform.classrooms().find(request.pathParam("course")).orElseThrow(NotFoundResponse::new);
        Parameters given = Parameters.of(request);
        Map<String, String> launch = new LinkedHashMap<>();
        launch.put("purpose", "deep-linking");
        launch.put("course", course.id());
        launch.put("person", given.get("person"));
        launch.put("tool", given.get("tool"));
        launch.put("storage", given.get("storage"));
        launch.put("locale", given.get("locale"));
        String address = Addresses.withQuery("/" + platform.campus().key() + "/launch", launch);
        Pages.show(request, 200, PickerScreen.picking(Pages.view(request, platform), platform, course, address));
    }

    /** The tool's answer, brought by the person's browser out of the frame. */
    private void picked(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Picking picking = platform.pickings().find(request.pathParam("token")).orElseThrow(NotFoundResponse::new);
        Classroom course = picking.classroom();
        View view =
                View.of(platform.campus().language(), "/" + platform.campus().key() + "/courses/" + course.id());
        String answer = Parameters.of(request).get("JWT");
        try {
            Pages.show(
                    request,
                    200,
                    PickerScreen.picked(
                            view, platform, course, platform.pickings().finish(picking, answer, platform.issuer())));
        } catch (Refused refused) {
            Pages.show(request, 400, PickerScreen.refused(view, platform, course, refused.why()));
        }
    }
}
