package ca.learningpartners.lti.service;

import ca.learningpartners.lti.http.AnswerReader;
import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundFailed;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.http.OutboundRequest;
import ca.learningpartners.lti.http.StreamLimits;
import ca.learningpartners.lti.http.StreamedAnswer;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Calls a platform's services with a token. A token the platform does not take is replaced once. Where the platform
 * is busy, or nothing behind its front answers (429, 502, 503, 504, or no connection), the call is made anew after a
 * pause, as often as the {@link RetryPolicy} says; a POST only where the platform says it did nothing (429, 503).
 *
 * <p>The headers of a request are sent as given; only {@code Authorization} is added.
 */
public final class ServiceClient {
    private static final Set<Integer> REPEATED = Set.of(429, 502, 503, 504);
    private static final int MOST_OF_A_REFUSAL = 16 * 1024;

    private final OutboundHttp http;
    private final AccessTokens tokens;
    private final RetryPolicy policy;
    private final Clock clock;
    private final ServiceEvents events;
    private final Sleeper sleeper;

    /** Waits; a test does not. */
    interface Sleeper {
        void sleep(Duration pause) throws InterruptedException;
    }

    /** What is done with a token, and perhaps again. */
    private interface Attempt<T> {
        T make(OutboundRequest authorised, Progress progress) throws ServiceFailed, OutboundFailed;
    }

    /** How far a call has come, which decides whether it may be made anew. */
    private static final class Progress {
        private boolean sent;
        private boolean renewed;
        private boolean handedOn;

        boolean mayRepeat(ServiceFailed failed, OutboundRequest request) {
            boolean harmless = !sent || request.method().isIdempotent() || failed.reason() == Reason.BUSY;
            return harmless && !handedOn && isBrief(failed);
        }

        /** A platform that was slow, or broke over this very call, had better not be asked again at once. */
        private static boolean isBrief(ServiceFailed failed) {
            return failed.reason() == Reason.UNREACHABLE
                    || REPEATED.contains(failed.status().orElse(0));
        }
    }

    /** Calls whose failures nobody listens to but the caller. */
    public ServiceClient(OutboundHttp http, AccessTokens tokens, RetryPolicy policy, Clock clock) {
        this(http, tokens, policy, clock, ServiceEvents.NONE);
    }

    /** Calls whose final failures are told. */
    public ServiceClient(
            OutboundHttp http, AccessTokens tokens, RetryPolicy policy, Clock clock, ServiceEvents events) {
        this(http, tokens, policy, clock, events, pause -> Thread.sleep(pause.toMillis()));
    }

    ServiceClient(
            OutboundHttp http,
            AccessTokens tokens,
            RetryPolicy policy,
            Clock clock,
            ServiceEvents events,
            Sleeper sleeper) {
        this.http = http;
        this.tokens = tokens;
        this.policy = policy;
        this.clock = clock;
        this.events = events;
        this.sleeper = sleeper;
    }

    /**
     * Makes the call and waits for the whole answer.
     *
     * @param scopes what the call needs leave for, see {@link ServiceScopes}
     * @return the answer, of a status from 200 to 299
     * @throws ServiceFailed for any other status, or if no answer came
     */
    public HttpAnswer call(Registration registration, Set<String> scopes, OutboundRequest request)
            throws ServiceFailed {
        return insist(registration, scopes, request, (authorised, progress) -> {
            HttpAnswer answer = http.send(authorised);
            if (!answer.isSuccess()) {
                throw refusal(authorised, answer);
            }
            return answer;
        });
    }

    /**
     * Makes the call and has the answer read while it comes in. Once the reader has begun, nothing is tried again,
     * since it may have handed on what it read.
     *
     * @param scopes what the call needs leave for, see {@link ServiceScopes}
     * @param within how much and how long, for each attempt
     * @param reader sees answers of a status from 200 to 299 only
     * @throws ServiceFailed as the reader throws it, for any other status, or if the answer did not come to its end
     */
    public <T> T stream(
            Registration registration,
            Set<String> scopes,
            OutboundRequest request,
            StreamLimits within,
            AnswerReader<T, ServiceFailed> reader)
            throws ServiceFailed {
        return insist(
                registration,
                scopes,
                request,
                (authorised, progress) -> http.<T, ServiceFailed>stream(authorised, within, answer -> {
                    if (!answer.isSuccess()) {
                        throw refusal(authorised, beginningOf(answer));
                    }
                    progress.handedOn = true;
                    return reader.read(answer);
                }));
    }

    private <T> T insist(Registration registration, Set<String> scopes, OutboundRequest request, Attempt<T> attempt)
            throws ServiceFailed {
        Progress progress = new Progress();
        for (int made = 1; ; made++) {
            try {
                return once(registration, scopes, request, attempt, progress);
            } catch (ServiceFailed e) {
                if (made >= policy.attempts() || !progress.mayRepeat(e, request) || !rest(e, made)) {
                    events.failed(registration.id(), clock.instant(), e);
                    throw e;
                }
            }
        }
    }

    private <T> T once(
            Registration registration,
            Set<String> scopes,
            OutboundRequest request,
            Attempt<T> attempt,
            Progress progress)
            throws ServiceFailed {
        progress.sent = false;
        AccessToken token = tokens.get(registration, scopes);
        progress.sent = true;
        try {
            return attempt.make(request.with("Authorization", token.authorization()), progress);
        } catch (OutboundFailed e) {
            throw ServiceFailed.from(e);
        } catch (ServiceFailed e) {
            if (e.status().orElse(0) != 401 || progress.renewed) {
                throw e;
            }
            tokens.forget(registration, scopes, token);
            progress.renewed = true;
            return once(registration, scopes, request, attempt, progress);
        }
    }

    /** Waits before the next attempt; false if that would take too long. */
    private boolean rest(ServiceFailed failed, int made) {
        Duration asked = failed.retryAfter().orElse(Duration.ZERO);
        if (asked.compareTo(policy.longestPause()) > 0) {
            return false;
        }
        Duration ours = policy.pauseAfter(made, ThreadLocalRandom.current().nextDouble());
        try {
            sleeper.sleep(asked.compareTo(ours) > 0 ? asked : ours);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ServiceFailed refusal(OutboundRequest request, HttpAnswer answer) {
        String message = request.address().getHost() + " answered " + answer.status();
        return ServiceFailed.answered(
                reasonOf(answer.status()), message, withoutToken(answer, request), clock.instant());
    }

    /** Some platforms repeat in their errors what they were sent. */
    private static HttpAnswer withoutToken(HttpAnswer answer, OutboundRequest request) {
        String token = String.valueOf(request.headers().get("Authorization")).replaceFirst("^Bearer ", "");
        return new HttpAnswer(answer.status(), answer.headers(), answer.body().replace(token, "…"));
    }

    private static Reason reasonOf(int status) {
        return switch (status) {
            case 401, 403 -> Reason.NOT_AUTHORISED;
            case 404, 410 -> Reason.NOT_FOUND;
            case 409, 412 -> Reason.CONFLICT;
            case 429, 503 -> Reason.BUSY;
            default -> status >= 500 ? Reason.PLATFORM_BROKEN : Reason.REJECTED;
        };
    }

    private static HttpAnswer beginningOf(StreamedAnswer answer) throws IOException {
        byte[] beginning = answer.body().readNBytes(MOST_OF_A_REFUSAL);
        return new HttpAnswer(answer.status(), answer.headers(), new String(beginning, StandardCharsets.UTF_8));
    }
}
