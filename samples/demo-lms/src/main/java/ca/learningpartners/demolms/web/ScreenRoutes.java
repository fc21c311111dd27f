package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.screen.CampusScreen;
import ca.learningpartners.demolms.screen.CourseScreen;
import ca.learningpartners.demolms.screen.GradebookScreen;
import ca.learningpartners.demolms.screen.HomeScreen;
import ca.learningpartners.demolms.screen.MessageScreen;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** The pages of campuses and courses, the gradebook, and the one tools return to. */
final class ScreenRoutes {

    private final Platforms platforms;

    ScreenRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::home);
        routes.get("/{campus}", this::campus);
        routes.get("/{campus}/courses/{course}", this::course);
        routes.get("/{campus}/courses/{course}/gradebook", this::gradebook);
        routes.post("/{campus}/courses/{course}/copy", this::copy);
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

    private void gradebook(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Pages.show(
                request,
                200,
                GradebookScreen.of(Pages.view(request, platform), platform, classroom(request, platform)));
    }

    private void copy(Context request) {
        Platform platform = Pages.ownCampus(request, platforms);
        Classroom original = classroom(request, platform);
        Classroom copy =
                platform.classrooms().copy(original, original.title() + " (2)").orElseThrow(BadRequestResponse::new);
        Pages.backTo(request, "/" + platform.campus().key() + "/courses/" + copy.id());
    }

    private static Classroom classroom(Context request, Platform platform) {
        return platform.classrooms().find(request.pathParam("course")).orElseThrow(NotFoundResponse::new);
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
