package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.screen.CampusScreen;
import ca.learningpartners.demolms.screen.CourseScreen;
import ca.learningpartners.demolms.screen.HomeScreen;
import ca.learningpartners.demolms.screen.MessageScreen;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** The pages to read: home, campus, course, and the one tools return to. */
final class ScreenRoutes {

    private final Platforms platforms;

    ScreenRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::home);
        routes.get("/{campus}", this::campus);
        routes.get("/{campus}/courses/{course}", this::course);
        routes.get("/{campus}/return", this::returned);
    }

    private void home(Context request) {
        Pages.show(request, 200, HomeScreen.of(Parameters.of(request).view(request, "en"), platforms));
    }

    private void campus(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Pages.show(request, 200, CampusScreen.of(Pages.view(request, platform), platform));
    }

    private void course(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Classroom course =
                platform.classrooms().find(request.pathParam("course")).orElseThrow(NotFoundResponse::new);
        Pages.show(request, 200, CourseScreen.of(Pages.view(request, platform), platform, course));
    }

    private void returned(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Parameters given = Parameters.of(request);
        Classroom course = platform.classrooms().find(given.get("course")).orElseThrow(NotFoundResponse::new);
        Pages.show(
                request,
                200,
                MessageScreen.returned(
                        Pages.view(request, platform),
                        platform,
                        course.id(),
                        given.get("lti_msg"),
                        given.get("lti_errormsg")));
    }
}
