package ca.learningpartners.lti.service;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundFailed;
import ca.learningpartners.lti.http.PlatformWords;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call to a platform's service that came to nothing. The message names hosts, statuses and scopes, never a token
 * and never a person.
 */
public class ServiceFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why, as far as it makes a difference to whoever called. */
    public enum Reason {
        /** The network policy forbids the address; an administrator may list its network. */
        ADDRESS_REFUSED(false),
        /** The registration is not active; nothing was sent. */
        NOT_ACTIVE(false),
        /** Nobody answered, or the connection broke; a change may have been made all the same. */
        UNREACHABLE(true),
        /** The platform was slower than the limits allow; a change may have been made all the same. */
        TIMED_OUT(true),
        /** The tool had as many calls under way as it makes at once; nothing was sent. */
        NO_CONNECTION_FREE(true),
        /** The answer was larger than the limits allow. */
        TOO_LARGE(false),
        /** The platform gives this tool no token: the registration or its keys are wrong. */
        TOKEN_REFUSED(false),
        /** The platform gives a token, but not for this service: it has to be allowed there. */
        SCOPE_REFUSED(false),
        /** The service does not let the tool do this here (401, 403), even with a fresh token. */
        NOT_AUTHORISED(false),
        /** What the call is about is not there, or not any more (404, 410). */
        NOT_FOUND(false),
        /** The platform holds something newer or other (409, 412). */
        CONFLICT(false),
        /** The platform will not have it: any other status below 500. */
        REJECTED(false),
        /** The platform asks to come back later (429, 503). */
        BUSY(true),
        /** The platform broke down over it (any other 5xx). */
        PLATFORM_BROKEN(true),
        /** The platform answered with success and nonsense. */
        ANSWER_INVALID(false);

        private final boolean passing;

        Reason(boolean passing) {
            this.passing = passing;
        }
    }

    private final Reason reason;
    private final int status;
    private final String platformText;
    private final @Nullable Duration retryAfter;

    private ServiceFailed(
            Reason reason, String message, int status, String platformText, @Nullable Duration retryAfter) {
        super(message);
        this.reason = reason;
        this.status = status;
        this.platformText = platformText;
        this.retryAfter = retryAfter;
    }

    /** A failure the platform has no words on. */
    public ServiceFailed(Reason reason, String message) {
        this(reason, message, 0, "", null);
    }

    /** The same failure under another message, for those who know more about it. */
    protected ServiceFailed(ServiceFailed other, String message) {
        this(other.reason, message, other.status, other.platformText, other.retryAfter);
        initCause(other);
    }

    /** The platform's answer makes no sense. */
    public static ServiceFailed nonsense(String message, HttpAnswer answer) {
        return new ServiceFailed(
                Reason.ANSWER_INVALID, message, answer.status(), PlatformWords.showable(answer.body()), null);
    }

    /** The platform answered with this status, for that reason. */
    static ServiceFailed answered(Reason reason, String message, HttpAnswer answer, Instant now) {
        return new ServiceFailed(
                reason,
                message,
                answer.status(),
                PlatformWords.showable(answer.body()),
                RetryAfter.of(answer, now).orElse(null));
    }

    /** No answer came. */
    static ServiceFailed from(OutboundFailed failed) {
        Reason reason = switch (failed.reason()) {
            case ADDRESS_REFUSED -> Reason.ADDRESS_REFUSED;
            case UNREACHABLE -> Reason.UNREACHABLE;
            case TIMED_OUT -> Reason.TIMED_OUT;
            case NO_CONNECTION_FREE -> Reason.NO_CONNECTION_FREE;
            case TOO_LARGE -> Reason.TOO_LARGE;
        };
        return new ServiceFailed(reason, String.valueOf(failed.getMessage()));
    }

    /** Why. */
    public final Reason reason() {
        return reason;
    }

    /** The HTTP status, if the platform answered at all. */
    public final OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** How long the platform asks to be left alone, from zero to a day; it may ask that with any reason. */
    public final Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Whether the same call may well go through later without anybody changing anything. */
    public final boolean isWorthRetrying() {
        return reason.passing;
    }

    /**
     * The platform's own words, at most 300 characters with markup and control characters taken out. Still text
     * from outside: escape it when you show it, and keep it out of logs, since a platform may repeat what was sent.
     */
    public final Optional<String> platformText() {
        return platformText.isEmpty() ? Optional.empty() : Optional.of(platformText);
    }
}
