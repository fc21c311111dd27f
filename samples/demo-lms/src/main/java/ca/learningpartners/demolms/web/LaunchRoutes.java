package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.launch.Answer;
import ca.learningpartners.demolms.launch.Authorization;
import ca.learningpartners.demolms.launch.AuthorizationRequest;
import ca.learningpartners.demolms.launch.Launch;
import ca.learningpartners.demolms.launch.Launches;
import ca.learningpartners.demolms.platform.FormFields;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.screen.MessageScreen;
import ca.learningpartners.demolms.screen.PostScreen;
import ca.learningpartners.demolms.screen.View;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.Optional;

/** The way of a launch: started here, taken up by the tool's authorization request, answered once. */
final class LaunchRoutes {

    private final Platforms platforms;
    private final Launches launches;
    private final Authorization authorization;
    private final LaunchRequests requests;

    LaunchRoutes(Platforms platforms, Launches launches, Authorization authorization, LaunchRequests requests) {
        this.platforms = platforms;
        this.launches = launches;
        this.authorization = authorization;
        this.requests = requests;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/{campus}/launch", this::start);
        routes.post("/{campus}/launch", this::start);
        routes.get("/{campus}/authorize", this::authorize);
        routes.post("/{campus}/authorize", this::authorize);
        routes.get("/{campus}/launches/{launch}", this::progress);
        routes.get("/{campus}/launches/{launch}/replay", this::replay);
    }

    private void start(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Parameters given = Parameters.of(request);
        Optional<Launch> wanted = requests.read(platform, given);
        if (wanted.isEmpty()) {
            View view = Pages.view(request, platform);
            Pages.show(request, 400, MessageScreen.refused(view, view.texts().text("launch.impossible")));
            return;
        }
        launches.start(wanted.get());
        beginLogin(request, wanted.get(), given.get("via"));
    }

    private static void beginLogin(Context request, Launch launch, String via) {
        String login = launch.tool().details().initiateLoginUri().toString();
        if (via.equals("get")) {
            request.redirect(FormFields.addedTo(login, launch.loginFields()), HttpStatus.SEE_OTHER);
            return;
        }
        View view =
                View.of(Locale.forLanguageTag(launch.presentation().locale()).getLanguage(), request.path());
        Pages.show(request, 200, PostScreen.of(view, new Answer(login, launch.loginFields())));
    }

    private void authorize(Context request) {
        Platform platform = Pages.campus(request, platforms);
        View view = View.of(platform.campus().language(), request.path());
        try {
            AuthorizationRequest asked =
                    new AuthorizationRequest(Parameters.of(request).values());
            Pages.show(request, 200, PostScreen.of(view, authorization.answer(platform, asked)));
        } catch (Authorization.NotTheTool refused) {
            Pages.show(request, 400, MessageScreen.refused(view, String.valueOf(refused.getMessage())));
        }
    }

    /** Tells the course page when a launch was answered, so that it can post the answer a second time. */
    private void progress(Context request) {
        Pages.campus(request, platforms);
        boolean answered = launches.answerOf(request.pathParam("launch")).isPresent();
        DocumentRoutes.send(request, 200, JsonNodeFactory.instance.objectNode().put("answered", answered));
    }

    private void replay(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Answer answer = launches.answerOf(request.pathParam("launch")).orElseThrow(NotFoundResponse::new);
        Pages.show(request, 200, PostScreen.of(View.of(platform.campus().language(), request.path()), answer));
    }
}
