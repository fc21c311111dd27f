package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.fault.Service;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The published keys, well or broken. */
final class KeySetRoutes {

    private static final String KEY_SET = "application/jwk-set+json";
    private static final int HUGE = 10 * 1024 * 1024;

    private final Platforms platforms;

    KeySetRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/{campus}/keys.json", this::answer);
    }

    private void answer(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Fault fault = platform.faults().of(Service.KEYS).orElse(null);
        String keys = platform.keys().published();
        if (fault == Fault.KEYS_DOWN) {
            DocumentRoutes.send(request, 500, DocumentRoutes.error("server_error", "the service is broken on purpose"));
        } else if (fault == Fault.KEYS_HTML) {
            request.contentType("text/html; charset=utf-8")
                    .result("<!doctype html><title>Maintenance</title><p>Back soon");
        } else if (fault == Fault.KEYS_EMPTY) {
            request.contentType(KEY_SET).result("{\"keys\":[]}");
        } else if (fault == Fault.KEYS_HUGE) {
            request.contentType(KEY_SET).result("{\"padding\":\"" + "A".repeat(HUGE) + "\"," + keys.substring(1));
        } else {
            if (fault == Fault.KEYS_SLOW) {
                Slowness.of(platform.faults());
            }
            request.contentType(KEY_SET).result(keys);
        }
    }
}
