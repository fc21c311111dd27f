package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.access.AccessTokens;
import ca.learningpartners.demolms.access.Refused;
import ca.learningpartners.demolms.access.TokenDesk;
import ca.learningpartners.demolms.campus.Habit;
import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.fault.Service;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.registration.Scope;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.stream.Collectors;

/** The token address, well or broken. */
final class TokenRoutes {

    private final Platforms platforms;

    TokenRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/{campus}/token", this::answer);
    }

    private void answer(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Fault fault = platform.faults().of(Service.TOKEN).orElse(null);
        request.header("Cache-Control", "no-store");
        if (fault == Fault.TOKEN_DOWN) {
            DocumentRoutes.send(request, 500, DocumentRoutes.error("server_error", "the service is broken on purpose"));
        } else if (fault == Fault.TOKEN_TOO_MANY) {
            request.header("Retry-After", "7");
            DocumentRoutes.send(request, 429, DocumentRoutes.error("temporarily_unavailable", "too many requests"));
        } else if (fault == Fault.TOKEN_HTML) {
            request.contentType("text/html; charset=utf-8")
                    .result("<!doctype html><title>Maintenance</title><p>Back soon");
        } else if (fault == Fault.TOKEN_BROKEN_JSON) {
            request.contentType("application/json").result("{\"access_token\":\"cut-off-in-the-mid");
        } else {
            if (fault == Fault.TOKEN_SLOW) {
                Slowness.of(platform.faults());
            }
            issue(request, platform);
        }
    }

    private static void issue(Context request, Platform platform) {
        try {
            TokenDesk.Issued issued = platform.tokenDesk()
                    .issue(Parameters.of(request).values(), platform.addresses().tokenAudience());
            boolean asPage = platform.campus().has(Habit.TOKENS_AS_HTML);
            request.contentType((asPage ? "text/html" : "application/json") + "; charset=utf-8")
                    .result(json(issued).toString());
        } catch (Refused refused) {
            DocumentRoutes.send(request, 400, DocumentRoutes.error(refused.error(), refused.why()));
        }
    }

    private static ObjectNode json(TokenDesk.Issued issued) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("access_token", issued.token())
                .put("token_type", "Bearer")
                .put("expires_in", AccessTokens.LIFETIME.toSeconds())
                .put("scope", issued.scopes().stream().sorted().map(Scope::uri).collect(Collectors.joining(" ")));
    }
}
