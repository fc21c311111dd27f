package ca.learningpartners.lti.service;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what a platform answers to a request for a token. The status and the JSON count, not the declared type:
 * Moodle sends tokens as {@code text/html}, and its errors are not always JSON.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5">RFC 6749, 5</a>
 */
final class TokenAnswer {
    private static final Duration UNSAID = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration WIDEST_MARGIN = Duration.ofMinutes(1);
    private static final int LONGEST_TOKEN = 6000;

    private TokenAnswer() {}

    /**
     * Reads the answer.
     *
     * @param asked the moment before the token was asked for, from which its life is counted
     */
    static AccessToken read(HttpAnswer answer, Set<String> scopes, Instant asked) throws ServiceFailed {
        if (!answer.isSuccess()) {
            throw refusal(answer, asked);
        }
        ObjectNode json = StrictJson.object(answer.body())
                .orElseThrow(() -> ServiceFailed.nonsense("the token endpoint's answer is not JSON", withheld(answer)));
        requireBearer(json, answer);
        requireGranted(json, scopes);
        String token = StrictJson.text(json, "access_token")
                .filter(text -> text.length() <= LONGEST_TOKEN && text.matches("[\\x21-\\x7e]+"))
                .orElseThrow(() ->
                        ServiceFailed.nonsense("the token endpoint's answer has no usable token", withheld(answer)));
        return new AccessToken(token, staleFrom(asked, life(json)));
    }

    private static ServiceFailed refusal(HttpAnswer answer, Instant now) {
        Reason reason = switch (answer.status()) {
            case 429, 503 -> Reason.BUSY;
            default -> answer.status() >= 500 ? Reason.PLATFORM_BROKEN : refusal(answer);
        };
        return ServiceFailed.answered(reason, "the token endpoint answered " + answer.status(), answer, now);
    }

    private static Reason refusal(HttpAnswer answer) {
        boolean scope = StrictJson.object(answer.body())
                .flatMap(json -> StrictJson.text(json, "error"))
                .filter("invalid_scope"::equals)
                .isPresent();
        return scope ? Reason.SCOPE_REFUSED : Reason.TOKEN_REFUSED;
    }

    private static void requireBearer(ObjectNode json, HttpAnswer answer) throws ServiceFailed {
        Optional<String> type = StrictJson.text(json, "token_type");
        if (type.isPresent() && !type.get().equalsIgnoreCase("Bearer")) {
            throw ServiceFailed.nonsense("the token is not of the type Bearer", withheld(answer));
        }
    }

    /** Moodle drops what it does not permit and answers with success all the same. Without a word, all is granted. */
    private static void requireGranted(ObjectNode json, Set<String> scopes) throws ServiceFailed {
        JsonNode said = json.get("scope");
        if (said == null || !said.isTextual()) {
            return;
        }
        Set<String> missing = new TreeSet<>(scopes);
        for (String granted : said.textValue().strip().split("[\\s,]+")) {
            missing.remove(granted);
            missing.remove(granted + ".readonly");
        }
        if (!missing.isEmpty()) {
            throw new ServiceFailed(
                    Reason.SCOPE_REFUSED,
                    "the platform left out " + String.join(" ", missing)
                            + ". Maybe the service has to be allowed for this tool there?");
        }
    }

    private static Duration life(ObjectNode json) {
        JsonNode said = json.path("expires_in");
        if (!said.isNumber() && !(said.isTextual() && said.textValue().matches("[0-9]{1,9}"))) {
            return UNSAID;
        }
        return Duration.ofSeconds(Math.max(0, Math.min(said.asLong(), LONGEST.toSeconds())));
    }

    /** A minute before it expires, but no more than a quarter of its life: some live for a minute only. */
    private static Instant staleFrom(Instant asked, Duration life) {
        Duration quarter = life.dividedBy(4);
        return asked.plus(life).minus(quarter.compareTo(WIDEST_MARGIN) < 0 ? quarter : WIDEST_MARGIN);
    }

    /** The same answer without its words, since there may be a token among them. */
    private static HttpAnswer withheld(HttpAnswer answer) {
        return new HttpAnswer(answer.status(), answer.headers(), "");
    }
}
