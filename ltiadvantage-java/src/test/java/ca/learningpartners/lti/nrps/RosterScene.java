package ca.learningpartners.lti.nrps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.LoopbackServer.Asked;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.service.ServicePlatform;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A course of an invented platform, its roster answered page by page as a test tells it to. */
final class RosterScene implements AutoCloseable {
    static final String CONTAINER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    static final String ROSTER = "/nrps/memberships";

    final ServicePlatform platform = new ServicePlatform();
    final RosterEndpoint endpoint = new RosterEndpoint(platform.at(ROSTER + "?type_id=1"), List.of("2.0"));
    final List<Member> handedOver = new ArrayList<>();
    final List<Integer> onPages = new ArrayList<>();
    private String make = "canvas";
    private RosterLimits limits = RosterLimits.defaults();

    RosterScene of(String productFamily) {
        make = productFamily;
        return this;
    }

    RosterScene atMost(RosterLimits most) {
        limits = most;
        return this;
    }

    RosterQuery everybody() {
        return RosterQuery.all(endpoint);
    }

    Roster read(RosterQuery query) throws RosterFailed {
        return new Rosters(platform.client, limits).read(platform.registration(make), query, (member, page) -> {
            handedOver.add(member);
            onPages.add(page);
        });
    }

    RosterFailed failure(RosterQuery query) {
        RosterFailed failed = catchThrowableOfType(RosterFailed.class, () -> read(query));
        assertThat(failed).isNotNull();
        return failed;
    }

    List<Asked> asked() {
        return platform.server.asked(ROSTER);
    }

    List<Subject> subjects() {
        return handedOver.stream().map(Member::subject).toList();
    }

    void answers(String body) {
        answers(exchange -> answer(exchange, body, ""));
    }

    void answers(HttpHandler handler) {
        platform.server.on(ROSTER, handler);
    }

    /** So many pages of ten members each, all well but one. */
    void answersPages(int pages, int broken, HttpHandler breaking) {
        answers(exchange -> {
            int page = pageOf(exchange);
            if (page == broken) {
                breaking.handle(exchange);
            } else {
                answer(exchange, tenMembers(page), page < pages ? "page=" + (page + 1) : "");
            }
        });
    }

    /** A page with a link to the next, if there is one. */
    void answer(HttpExchange exchange, String body, String next) throws IOException {
        if (!next.isEmpty()) {
            String address = platform.at(ROSTER + "?" + next).toString();
            exchange.getResponseHeaders().add("Link", "<" + address + ">; rel=\"next\"");
        }
        LoopbackServer.answer(exchange, 200, CONTAINER + "; charset=utf-8", body);
    }

    static int pageOf(HttpExchange exchange) {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        return query.contains("page=") ? Integer.parseInt(query.replaceFirst("^.*page=([0-9]+).*$", "$1")) : 1;
    }

    static String tenMembers(int page) {
        return members(10 * page, 10 * page + 10);
    }

    /** Learners with the numbers from the first up to the end, which is not one of them. */
    static String members(int first, int end) {
        return container(IntStream.range(first, end)
                .mapToObj(i -> "{\"user_id\":\"" + i + "\",\"roles\":[\"Learner\"]}")
                .collect(Collectors.joining(",")));
    }

    static String container(String members) {
        return "{\"id\":\"https://lms.example.test/m\",\"context\":{\"id\":\"7\",\"label\":\"EDUC 500\","
                + "\"title\":\"Leading\"},\"members\":[" + members + "]}";
    }

    @Override
    public void close() {
        platform.close();
    }
}
