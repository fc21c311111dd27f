package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.fault.Service;
import ca.learningpartners.demolms.platform.Addresses;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.registration.Scope;
import ca.learningpartners.demolms.roster.Member;
import ca.learningpartners.demolms.roster.Roster;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The roster of a course, well or broken; the whole of it unless a limit is given.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#names-and-role-provisioning-services">NRPS 2.0</a>
 */
final class RosterRoutes {

    private static final String CONTAINER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private final Platforms platforms;

    RosterRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/{campus}/services/{course}/memberships", this::answer);
    }

    private void answer(Context request) throws IOException {
        ServiceCall call = ServiceCall.of(request, platforms, Scope.ROSTER);
        call.requireAccepts(CONTAINER);
        Optional<ResourceLink> link = link(call);
        RosterExtent extent = RosterExtent.of(call, everybody(call));
        if (extent.breaksDown()) {
            throw new ServiceRefusal(500, "The service is broken on purpose.");
        }
        if (extent.isGarbage()) {
            request.contentType("text/html; charset=utf-8")
                    .result("<!doctype html><title>Maintenance</title><p>Back soon");
            return;
        }
        if (call.platform().faults().has(Fault.ROSTER_SLOW)) {
            Slowness.of(call.platform().faults());
        }
        addLinks(call, extent);
        request.contentType(CONTAINER + "; charset=utf-8");
        boolean named = call.platform().switches().sharesNames()
                && !call.platform().faults().has(Fault.ROSTER_NAMELESS);
        try (Stream<Member> members = extent.members()) {
            new RosterWriter(call, link, named).write(members, request.res().getOutputStream());
        }
    }

    /** Only an activity that the tool may open tells who can launch it. */
    private static Optional<ResourceLink> link(ServiceCall call) {
        String id = call.parameter("rlid");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<ResourceLink> link = call.classroom()
                .activity(id)
                .filter(each -> each.opens(call.tool().clientId()));
        if (link.isEmpty()) {
            throw new ServiceRefusal(404, "There is no such activity of this tool in the course.");
        }
        return link;
    }

    private static List<Member> changed(ServiceCall call) {
        return call.classroom().roster().changedSince(call.number("since", 0));
    }

    /** What the question is about, before any page is cut out of it; asked for again whenever it is counted. */
    private static RosterExtent.Everybody everybody(ServiceCall call) {
        Roster roster = call.classroom().roster();
        String role = call.parameter("role");
        boolean differences = !call.parameter("since").isEmpty();
        return () -> (differences ? changed(call).stream() : roster.members())
                .filter(member -> role.isEmpty() || member.is(role));
    }

    private static void addLinks(ServiceCall call, RosterExtent extent) {
        String address = call.platform().addresses().roster(call.classroom());
        Map<String, String> same = new LinkedHashMap<>();
        List.of("role", "rlid", "since").forEach(name -> same.put(name, call.parameter(name)));
        Optional<Fault> fault = call.platform().faults().of(Service.ROSTER);
        if (fault.filter(Fault.ROSTER_FOREIGN_NEXT::equals).isPresent()) {
            call.linkTo("https://elsewhere.example/memberships?from=1", "next");
        } else if (extent.next() > 0) {
            same.put("limit", Integer.toString(extent.size()));
            same.put("from", Integer.toString(extent.next()));
            call.linkTo(Addresses.withQuery(address, same), "next");
        } else {
            same.remove("rlid");
            same.put("since", Integer.toString(call.classroom().roster().lastChange()));
            call.linkTo(Addresses.withQuery(address, same), "differences");
        }
    }
}
