package ca.learningpartners.lti.nrps;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundRequest;
import ca.learningpartners.lti.http.StreamedAnswer;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.service.PageLinks;
import ca.learningpartners.lti.service.ServiceClient;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import ca.learningpartners.lti.service.ServiceScopes;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of one roster, page by page. */
final class RosterReading {
    /** To the letter: Moodle compares it so. */
    private static final Map<String, String> HEADERS =
            Map.of("Accept", "application/vnd.ims.lti-nrps.v2.membershipcontainer+json");

    private static final Set<String> SCOPES = Set.of(ServiceScopes.ROSTER);

    private final ServiceClient client;
    private final RosterLimits limits;
    private final Registration registration;
    private final RosterQuery query;
    private final Rosters.Intake each;
    private final MembersPage parser;

    private final Set<URI> visited = new HashSet<>();
    private RosterContext context = RosterContext.UNSAID;
    private Optional<URI> differences = Optional.empty();
    private boolean complete;
    private int pages;
    private int received;
    private int count;
    private int named;
    private int mailed;

    RosterReading(
            ServiceClient client,
            RosterLimits limits,
            Registration registration,
            RosterQuery query,
            Rosters.Intake each) {
        this.client = client;
        this.limits = limits;
        this.registration = registration;
        this.query = query;
        this.each = each;
        this.complete = query.asksForEverybody();
        this.parser = new MembersPage(new MemberReader(isMoodle(registration)), this::receive);
    }

    private static boolean isMoodle(Registration registration) {
        return registration.productFamily().filter("moodle"::equalsIgnoreCase).isPresent();
    }

    Roster toItsEnd() throws RosterFailed {
        try {
            Optional<URI> next = Optional.of(query.address());
            while (next.isPresent()) {
                next = page(next.get());
            }
            return new Roster(context, count, named, mailed, pages, complete, differences);
        } catch (ServiceFailed e) {
            throw new RosterFailed(e, pages, count);
        }
    }

    private Optional<URI> page(URI address) throws ServiceFailed {
        if (!visited.add(address)) {
            throw new ServiceFailed(Reason.ANSWER_INVALID, "a page names one before it as the next");
        }
        if (pages == limits.pages()) {
            throw new ServiceFailed(Reason.TOO_LARGE, "there are more than " + limits.pages() + " pages");
        }
        PageLinks links =
                client.stream(registration, SCOPES, OutboundRequest.get(address, HEADERS), limits.page(), this::read);
        pages++;
        differences = links.offered("differences", query.first()).or(() -> differences);
        return links.next(query.first());
    }

    private PageLinks read(StreamedAnswer answer) throws IOException, ServiceFailed {
        try {
            parser.read(answer.body()).ifPresent(said -> context = said);
            return PageLinks.of(answer.headers());
        } catch (JsonProcessingException e) {
            HttpAnswer withoutPeople = new HttpAnswer(answer.status(), answer.headers(), "");
            throw ServiceFailed.nonsense("a page is no membership container", withoutPeople);
        }
    }

    private void receive(@Nullable Member member) throws ServiceFailed {
        if (++received > limits.members()) {
            throw new ServiceFailed(Reason.TOO_LARGE, "there are more than " + limits.members() + " members");
        }
        if (member == null) {
            complete = false;
        } else if (query.role().isEmpty() || member.has(query.role().get())) {
            handOver(member);
        }
    }

    private void handOver(Member member) {
        count++;
        named += member.person().name().isPresent()
                        || member.person().familyName().isPresent()
                ? 1
                : 0;
        mailed += member.person().email().isPresent() ? 1 : 0;
        each.take(member, pages + 1);
    }
}
