package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.registration.WebAddress;
import ca.learningpartners.demolms.screen.ToolsScreen;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/** What a campus's administrator does: register, activate and remove tools, and rotate the key. */
final class ToolRoutes {

    private final Platforms platforms;

    ToolRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/{campus}/tools", this::list);
        routes.post("/{campus}/tools/registration", this::register);
        routes.post("/{campus}/tools/{client}/activation", this::activate);
        routes.post("/{campus}/tools/{client}/removal", this::remove);
        routes.post("/{campus}/keys", this::rotateKeys);
    }

    private void list(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Pages.show(request, 200, ToolsScreen.of(Pages.view(request, platform), platform));
    }

    private void register(Context request) {
        Platform platform = Pages.ownCampus(request, platforms);
        Optional<URI> invite = WebAddress.parse(Parameters.of(request).get("url"));
        if (invite.isEmpty()) {
            Pages.show(request, 400, ToolsScreen.withBadAddress(Pages.view(request, platform), platform));
            return;
        }
        String invitation = platform.invitationAt(invite.get().toString());
        Pages.show(request, 200, ToolsScreen.registering(Pages.view(request, platform), platform, invitation));
    }

    private void activate(Context request) {
        Platform platform = Pages.ownCampus(request, platforms);
        platform.tools().activate(request.pathParam("client"));
        Pages.backTo(request, "/" + platform.campus().key() + "/tools");
    }

    private void remove(Context request) {
        Platform platform = Pages.ownCampus(request, platforms);
        platform.tools().remove(request.pathParam("client"));
        Pages.backTo(request, "/" + platform.campus().key() + "/tools");
    }

    private void rotateKeys(Context request) {
        Platform platform = Pages.ownCampus(request, platforms);
        switch (Parameters.of(request).get("action")) {
            case "rotate" -> platform.keys().rotate();
            case "replace" -> platform.keys().replace();
            default -> throw new BadRequestResponse();
        }
        Pages.backTo(request, "/" + platform.campus().key() + "/faults");
    }
}
