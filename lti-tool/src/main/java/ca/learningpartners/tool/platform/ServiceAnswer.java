package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.service.ServiceFailed;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a platform answered when it was asked for a service.
 *
 * @param address what was asked; empty if nothing was
 * @param course the title of the course it was asked about; empty for a token
 * @param failure why it did not give what was asked for, or not all of it
 */
public record ServiceAnswer(
        Service service,
        Outcome outcome,
        Optional<URI> address,
        String course,
        Given given,
        Optional<ServiceFailed> failure,
        Duration took) {

    /** Why nothing came back. */
    private static final Set<ServiceFailed.Reason> SILENT = Set.of(
            ServiceFailed.Reason.NOT_ACTIVE,
            ServiceFailed.Reason.ADDRESS_REFUSED,
            ServiceFailed.Reason.UNREACHABLE,
            ServiceFailed.Reason.TIMED_OUT);

    /** In the order in which they are asked for. */
    public enum Service {
        TOKEN,
        ROSTER,
        LINE_ITEMS
    }

    /** What came of it. */
    public enum Outcome {
        GIVEN,
        /** Tokens, but not for every service. */
        PARTLY,
        FAILED,
        /** Not asked: no course has told where to. */
        NO_COURSE,
        /** Not asked: the platform gave no token for it. */
        NO_TOKEN
    }

    /**
     * What it gave.
     *
     * @param scopes which services it gave tokens for
     * @param missing for which it did not
     * @param names whether people on the roster come with their names
     * @param items how many grade columns it listed, or how many people were on what was read of the roster
     */
    public record Given(List<String> scopes, List<String> missing, boolean names, int items) {
        static final Given NOTHING = new Given(List.of(), List.of(), false, 0);

        static Given roster(boolean names, int people) {
            return new Given(List.of(), List.of(), names, people);
        }

        static Given items(int listed) {
            return new Given(List.of(), List.of(), false, listed);
        }
    }

    /** Whether anything came back. */
    public boolean answered() {
        return failure.filter(failed -> SILENT.contains(failed.reason())).isEmpty();
    }

    /** Whether something is wrong; a course that is not known yet is not. */
    public boolean ok() {
        return outcome == Outcome.GIVEN || outcome == Outcome.NO_COURSE;
    }

    static ServiceAnswer ofTokens(
            URI endpoint, List<String> given, List<String> missing, List<ServiceFailed> failures, Duration took) {
        Outcome outcome = missing.isEmpty() ? Outcome.GIVEN : given.isEmpty() ? Outcome.FAILED : Outcome.PARTLY;
        return new ServiceAnswer(
                Service.TOKEN,
                outcome,
                Optional.of(endpoint),
                "",
                new Given(List.copyOf(given), List.copyOf(missing), false, 0),
                failures.stream().findFirst(),
                took);
    }

    static ServiceAnswer notAsked(Service service, Outcome why) {
        return new ServiceAnswer(service, why, Optional.empty(), "", Given.NOTHING, Optional.empty(), Duration.ZERO);
    }

    static ServiceAnswer given(Service service, KnownCourses.Place course, Given given, Duration took) {
        return new ServiceAnswer(
                service, Outcome.GIVEN, Optional.of(course.address()), course.title(), given, Optional.empty(), took);
    }

    static ServiceAnswer failed(Service service, KnownCourses.Place course, ServiceFailed why, Duration took) {
        return new ServiceAnswer(
                service,
                Outcome.FAILED,
                Optional.of(course.address()),
                course.title(),
                Given.NOTHING,
                Optional.of(why),
                took);
    }
}
