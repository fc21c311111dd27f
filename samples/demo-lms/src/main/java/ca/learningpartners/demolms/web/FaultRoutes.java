package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.fault.Faults;
import ca.learningpartners.demolms.fault.Service;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.platform.Switches;
import ca.learningpartners.demolms.screen.FaultScreen;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Breaks and mends a campus's services, and turns its switches; for people by a page, for tests by the same addresses. */
final class FaultRoutes {

    private final Platforms platforms;

    FaultRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/{campus}/faults", this::page);
        routes.get("/{campus}/faults.json", this::list);
        routes.post("/{campus}/faults", this::set);
        routes.post("/{campus}/switches", this::turn);
    }

    private void page(Context request) {
        Platform platform = Pages.campus(request, platforms);
        Pages.show(request, 200, FaultScreen.of(Pages.view(request, platform), platform));
    }

    private void list(Context request) {
        Platform platform = Pages.campus(request, platforms);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (Service service : Service.values()) {
            document.put(
                    word(service), platform.faults().of(service).map(Fault::id).orElse("none"));
        }
        document.put("names", platform.switches().sharesNames() ? "on" : "off");
        document.put("storage", platform.switches().offersStorage() ? "on" : "off");
        DocumentRoutes.send(request, 200, document);
    }

    /** Takes {@code fault=roster-empty}, {@code mend=roster} or {@code mend=all}. */
    private void set(Context request) {
        Platform platform = Pages.ownCampus(request, platforms);
        Parameters given = Parameters.of(request);
        Optional<Fault> fault = Fault.named(given.get("fault"));
        if (fault.isPresent()) {
            platform.faults().set(fault.get());
        } else {
            mend(platform.faults(), given.get("mend"));
        }
        Pages.backTo(request, "/" + platform.campus().key() + "/faults");
    }

    private static void mend(Faults faults, String what) {
        if (what.equals("all")) {
            faults.clear();
            return;
        }
        faults.clear(Arrays.stream(Service.values())
                .filter(service -> word(service).equals(what))
                .findFirst()
                .orElseThrow(BadRequestResponse::new));
    }

    /** Takes {@code names=on}, {@code names=off}, {@code storage=on} or {@code storage=off}. */
    private void turn(Context request) {
        Platform platform = Pages.ownCampus(request, platforms);
        Switches switches = platform.switches();
        Parameters given = Parameters.of(request);
        if (!given.get("names").isEmpty()) {
            switches.shareNames(given.get("names").equals("on"));
        }
        if (!given.get("storage").isEmpty()) {
            switches.offerStorage(given.get("storage").equals("on"));
        }
        Pages.backTo(request, "/" + platform.campus().key() + "/faults");
    }

    private static String word(Service service) {
        return service.name().toLowerCase(Locale.ROOT);
    }
}
