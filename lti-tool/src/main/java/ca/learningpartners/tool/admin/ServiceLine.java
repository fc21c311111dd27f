package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.nrps.RosterFailed;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.tool.platform.ServiceAnswer;
import ca.learningpartners.tool.platform.ServiceAnswer.Outcome;
import ca.learningpartners.tool.platform.ServiceAnswer.Service;
import java.util.List;

/**
 * What came of asking a platform for one service.
 *
 * @param message the key of what came of it; with {@code .do} after it, of what to do and who
 * @param mark done, doubtful, wrong, or not asked
 * @param address what was asked; empty if nothing was
 * @param given the keys of what tokens were given for
 * @param missing the keys of what they were not given for
 * @param nameless whether the people on the roster come without names
 * @param status what status the platform refused with; empty if it did not
 * @param words the platform's own words; empty if it had none
 * @param problem the technical words; empty if there is no problem
 * @param answered whether anything came back
 */
public record ServiceLine(
        String service,
        String message,
        String mark,
        String course,
        String address,
        List<String> given,
        List<String> missing,
        boolean nameless,
        int items,
        String status,
        String words,
        String problem,
        boolean answered,
        long millis) {

    static ServiceLine of(ServiceAnswer answer) {
        return new ServiceLine(
                answer.service().name(),
                message(answer),
                isEmptyRoster(answer) ? "!" : mark(answer.outcome()),
                answer.course(),
                answer.address().map(Object::toString).orElse(""),
                scopes(answer.given().scopes()),
                scopes(answer.given().missing()),
                answer.service() == Service.ROSTER
                        && answer.outcome() == Outcome.GIVEN
                        && !answer.given().names(),
                answer.given().items(),
                answer.failure()
                        .filter(failed -> failed.status().isPresent())
                        .map(failed -> String.valueOf(failed.status().getAsInt()))
                        .orElse(""),
                answer.failure().flatMap(ServiceFailed::platformText).orElse(""),
                answer.failure()
                        .map(failed -> String.valueOf(failed.getMessage()))
                        .orElse(""),
                answer.answered(),
                answer.took().toMillis());
    }

    private static String message(ServiceAnswer answer) {
        return answer.failure()
                .filter(failed -> answer.outcome() == Outcome.FAILED)
                .map(failed -> "service.failed." + why(failed))
                .orElse("service." + answer.service() + "." + (isEmptyRoster(answer) ? "EMPTY" : answer.outcome()));
    }

    /** Where the first page of a roster was in order, its address is not what is wrong. */
    private static String why(ServiceFailed failed) {
        return failed instanceof RosterFailed roster
                        && roster.pages() > 0
                        && failed.reason() == ServiceFailed.Reason.ANSWER_INVALID
                ? "NEXT_PAGE_INVALID"
                : failed.reason().name();
    }

    private static boolean isEmptyRoster(ServiceAnswer answer) {
        return answer.service() == Service.ROSTER
                && answer.outcome() == Outcome.GIVEN
                && answer.given().items() == 0;
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case GIVEN -> "✓";
            case PARTLY, FAILED -> "✗";
            case NO_COURSE, NO_TOKEN -> "–";
        };
    }

    private static List<String> scopes(List<String> scopes) {
        return scopes.stream()
                .map(scope -> "scope." + scope.substring(scope.lastIndexOf('/') + 1))
                .toList();
    }

    public boolean isDone() {
        return mark.equals("✓");
    }
}
