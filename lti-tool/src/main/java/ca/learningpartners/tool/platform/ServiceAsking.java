package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.ags.GradeEndpoint;
import ca.learningpartners.lti.ags.LineItemFilter;
import ca.learningpartners.lti.ags.LineItems;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.http.StreamLimits;
import ca.learningpartners.lti.nrps.RosterEndpoint;
import ca.learningpartners.lti.nrps.RosterFailed;
import ca.learningpartners.lti.nrps.RosterLimits;
import ca.learningpartners.lti.nrps.RosterQuery;
import ca.learningpartners.lti.nrps.Rosters;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.service.AccessTokens;
import ca.learningpartners.lti.service.RetryPolicy;
import ca.learningpartners.lti.service.ServiceClient;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import ca.learningpartners.lti.service.ServiceScopes;
import ca.learningpartners.tool.platform.ServiceAnswer.Given;
import ca.learningpartners.tool.platform.ServiceAnswer.Outcome;
import ca.learningpartners.tool.platform.ServiceAnswer.Service;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One round of questions to one platform. */
final class ServiceAsking {

    /** What the tool asks tokens for, one at a time as it does at work. */
    private static final List<String> SCOPES =
            List.of(ServiceScopes.ROSTER, ServiceScopes.LINE_ITEM, ServiceScopes.SCORE);

    /** A page is enough to see that there is a roster. */
    private static final RosterLimits ONE_PAGE =
            new RosterLimits(1, 50_000, new StreamLimits(Duration.ofSeconds(10), 64L * 1024 * 1024));

    private final Registration registration;
    private final AccessTokens tokens;
    private final ServiceClient client;
    private final Clock clock;

    ServiceAsking(Registration registration, OutboundHttp http, AccessTokens tokens, Clock clock) {
        this.registration = registration;
        this.tokens = tokens;
        this.client = new ServiceClient(http, tokens, RetryPolicy.once(), clock);
        this.clock = clock;
    }

    /** A question about a course. */
    private interface Question {
        Given ask(URI address) throws ServiceFailed;
    }

    List<ServiceAnswer> all(KnownCourses courses) {
        ServiceAnswer token = token();
        Set<String> given = Set.copyOf(token.given().scopes());
        return List.of(
                token,
                about(Service.ROSTER, courses.roster(), given.contains(ServiceScopes.ROSTER), this::roster),
                about(Service.LINE_ITEMS, courses.lineItems(), given.contains(ServiceScopes.LINE_ITEM), this::items));
    }

    /** A platform that gives no token for one service may give one for another; one that is down gives none. */
    private ServiceAnswer token() {
        long began = clock.millis();
        List<String> given = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<ServiceFailed> failures = new ArrayList<>();
        for (String scope : SCOPES) {
            if (isDown(failures)) {
                missing.add(scope);
                continue;
            }
            try {
                tokens.get(registration, Set.of(scope));
                given.add(scope);
            } catch (ServiceFailed e) {
                missing.add(scope);
                failures.add(e);
            }
        }
        return ServiceAnswer.ofTokens(registration.endpoints().token(), given, missing, failures, since(began));
    }

    private static boolean isDown(List<ServiceFailed> failures) {
        return failures.stream().anyMatch(failed -> failed.reason() != Reason.SCOPE_REFUSED);
    }

    private ServiceAnswer about(
            Service service, Optional<KnownCourses.Place> course, boolean permitted, Question question) {
        if (course.isEmpty()) {
            return ServiceAnswer.notAsked(service, Outcome.NO_COURSE);
        }
        return permitted ? about(service, course.get(), question) : ServiceAnswer.notAsked(service, Outcome.NO_TOKEN);
    }

    private ServiceAnswer about(Service service, KnownCourses.Place course, Question question) {
        long began = clock.millis();
        try {
            return ServiceAnswer.given(service, course, question.ask(course.address()), since(began));
        } catch (ServiceFailed e) {
            return ServiceAnswer.failed(service, course, e, since(began));
        }
    }

    /** Asks for one person and stops after a page, on which some platforms put everybody all the same. */
    private Given roster(URI memberships) throws RosterFailed {
        AtomicInteger people = new AtomicInteger();
        AtomicBoolean named = new AtomicBoolean();
        RosterQuery one =
                RosterQuery.all(new RosterEndpoint(memberships, List.of())).inPagesOf(1);
        try {
            new Rosters(client, ONE_PAGE).read(registration, one, (member, page) -> {
                people.incrementAndGet();
                named.compareAndSet(false, member.person().name().isPresent());
            });
        } catch (RosterFailed e) {
            if (e.pages() == 0 || e.reason() != Reason.TOO_LARGE) {
                throw e;
            }
        }
        return Given.roster(named.get() || people.get() == 0, people.get());
    }

    private Given items(URI lineItems) throws ServiceFailed {
        Set<String> scopes = Set.of(ServiceScopes.LINE_ITEM);
        GradeEndpoint course = new GradeEndpoint(scopes, Optional.of(lineItems), Optional.empty());
        return Given.items(new LineItems(client)
                .list(registration, course, LineItemFilter.all())
                .size());
    }

    private Duration since(long began) {
        return Duration.ofMillis(clock.millis() - began);
    }
}
