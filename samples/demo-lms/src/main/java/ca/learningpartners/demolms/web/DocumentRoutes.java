package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.platform.OpenIdConfiguration;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.registration.RegistrationRefused;
import ca.learningpartners.demolms.registration.RegistrationRequest;
import ca.learningpartners.demolms.registration.Tool;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What tools' programs read and send: configuration and registration. */
final class DocumentRoutes {

    private static final String BEARER = "Bearer ";

    private final Platforms platforms;

    DocumentRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/{campus}/.well-known/openid-configuration", this::configuration);
        routes.post("/{campus}/registrations", this::register);
    }

    private void configuration(Context request) {
        send(request, 200, OpenIdConfiguration.of(Pages.campus(request, platforms)));
    }

    private void register(Context request) {
        Platform platform = Pages.campus(request, platforms);
        String authorization = String.valueOf(request.header("Authorization"));
        String token = authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
        if (!platform.invitations().accept(token)) {
            send(request, 401, error("invalid_token", "the registration token is missing, used or expired"));
            return;
        }
        try {
            RegistrationRequest wanted = RegistrationRequest.parse(request.body());
            Tool tool = platform.tools().register(wanted.details());
            platform.invitations().ledTo(token, tool.clientId());
            send(request, tool.registrations() == 1 ? 201 : 200, wanted.answer(tool));
        } catch (RegistrationRefused refused) {
            send(request, 400, error("invalid_client_metadata", String.valueOf(refused.getMessage())));
        }
    }

    static ObjectNode error(String error, String description) {
        return JsonNodeFactory.instance.objectNode().put("error", error).put("error_description", description);
    }

    static void send(Context request, int status, ObjectNode document) {
        request.status(status).contentType("application/json; charset=utf-8").result(document.toString());
    }
}
