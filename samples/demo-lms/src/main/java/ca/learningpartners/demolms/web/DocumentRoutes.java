package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.platform.OpenIdConfiguration;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.registration.RegistrationRefused;
import ca.learningpartners.demolms.registration.RegistrationRequest;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What tools' programs read and send: configuration, keys, registration. */
final class DocumentRoutes {

    private static final String BEARER = "Bearer ";

    private final Platforms platforms;

    DocumentRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/{campus}/.well-known/openid-configuration", this::configuration);
        routes.get("/{campus}/keys.json", this::keys);
        routes.post("/{campus}/registrations", this::register);
        routes.post("/{campus}/token", this::token);
    }

    private void configuration(Context request) {
        send(request, 200, OpenIdConfiguration.of(Pages.campus(request, platforms)));
    }

    private void keys(Context request) {
        Platform platform = Pages.campus(request, platforms);
        if (platform.keys().isDown()) {
            send(request, 503, error("temporarily_unavailable", "the key set is switched off"));
            return;
        }
        request.contentType("application/jwk-set+json").result(platform.keys().published());
    }

    private void register(Context request) {
        Platform platform = Pages.campus(request, platforms);
        String authorization = request.header("Authorization");
        if (authorization == null
                || !authorization.startsWith(BEARER)
                || !platform.invitations().accept(authorization.substring(BEARER.length()))) {
            send(request, 401, error("invalid_token", "the registration token is missing, used or expired"));
            return;
        }
        try {
            RegistrationRequest wanted = RegistrationRequest.parse(request.body());
            send(request, 201, wanted.answer(platform.tools().add(wanted.details())));
        } catch (RegistrationRefused refused) {
            send(request, 400, error("invalid_client_metadata", String.valueOf(refused.getMessage())));
        }
    }

    /** Room for the services: grades and rosters come with their own tokens. */
    private void token(Context request) {
        Pages.campus(request, platforms);
        send(request, 501, error("unsupported_grant_type", "this LMS has no services yet"));
    }

    private static ObjectNode error(String error, String description) {
        return JsonNodeFactory.instance.objectNode().put("error", error).put("error_description", description);
    }

    static void send(Context request, int status, ObjectNode document) {
        request.status(status).contentType("application/json; charset=utf-8").result(document.toString());
    }
}
