package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundRequest;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.service.ServiceClient;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import ca.learningpartners.lti.service.ServiceScopes;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * Puts scores into a platform's gradebook.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#score-publish-service">AGS 2.0, 3.4</a>
 */
public final class Scores {
    private static final Map<String, String> HEADERS = Map.of("Content-Type", "application/vnd.ims.lis.v1.score+json");

    private final ServiceClient client;

    /** Scores sent through that client. */
    public Scores(ServiceClient client) {
        this.client = client;
    }

    /**
     * Sends one score.
     *
     * @param lineItem the column's own address, as the platform gave it
     * @return what the platform did with it
     * @throws ServiceFailed if it did nothing; {@link ServiceFailed#isWorthRetrying} tells whether the same score may
     *     yet go through, and {@link ServiceFailed#retryAfter} when
     */
    public ScoreOutcome post(Registration registration, URI lineItem, Score score) throws ServiceFailed {
        OutboundRequest request = OutboundRequest.post(Addresses.below(lineItem, "scores"), HEADERS, score.toJson());
        try {
            HttpAnswer answer = client.call(registration, Set.of(ServiceScopes.SCORE), request);
            requireTaken(answer);
            return ScoreOutcome.ACCEPTED;
        } catch (ServiceFailed e) {
            return outcome(e);
        }
    }

    /** A Moodle that could not read a score answers 200 with an empty list; one that could, with nothing at all. */
    private static void requireTaken(HttpAnswer answer) throws ServiceFailed {
        if (isEmptyList(answer.body())) {
            throw ServiceFailed.nonsense("the platform answered a score with success and an empty list", answer);
        }
    }

    private static ScoreOutcome outcome(ServiceFailed failed) throws ServiceFailed {
        int status = failed.status().orElse(0);
        if (status == 409) {
            return ScoreOutcome.NOT_NEWER;
        }
        boolean refused = failed.reason() == Reason.REJECTED && (status == 400 || status == 422);
        if (refused && isAboutThePerson(failed.platformText().orElse(""))) {
            return ScoreOutcome.NOT_GRADABLE;
        }
        throw failed;
    }

    /**
     * Moodle answers 400 with “Incorrect score received” beside the status and an empty list below it: the score is
     * well-formed, so it is the person. It has other words for a fault in the request. Canvas answers 422 in plain
     * words.
     */
    private static boolean isAboutThePerson(String words) {
        return isEmptyList(words) || words.contains("Incorrect score received") || words.contains("not a student");
    }

    private static boolean isEmptyList(String body) {
        return body.strip().equals("[]");
    }
}
