package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundFailed;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.key.PlatformKeySets;
import ca.learningpartners.lti.registration.Registration;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at a platform's key set the way a launch does: under the same network rules, with the same idea of a usable key. */
public final class PlatformProbe {

    private static final Map<String, String> HEADERS = Map.of("Accept", "application/json, application/jwk-set+json");

    private final OutboundHttp http;
    private final Clock clock;

    /** Asks over this connection to the outside, and so under its network policy and its limits. */
    public PlatformProbe(OutboundHttp http, Clock clock) {
        this.http = http;
        this.clock = clock;
    }

    /** What came of it, for the messages after {@code probe.}. */
    public enum Outcome {
        KEYS_FOUND,
        NO_USABLE_KEY,
        NO_KEY_SET,
        OTHER_ANSWER,
        /** A status from 500 on: the address may be right, the platform is not. */
        BROKEN_DOWN,
        ADDRESS_REFUSED,
        UNREACHABLE,
        TIMED_OUT,
        NO_CONNECTION_FREE,
        TOO_LARGE
    }

    /**
     * What was found.
     *
     * @param address where
     * @param keys the ids of the keys that launches can be checked with
     * @param problem why launches would fail, in technical words; empty if they would not
     * @param skew how far the platform's clock is ahead of ours, if it told the time
     * @param took how long the answer took
     */
    public record Finding(
            Outcome outcome, URI address, List<String> keys, String problem, Optional<Duration> skew, Duration took) {

        public boolean ok() {
            return outcome == Outcome.KEYS_FOUND;
        }

        /** Whether anything came back. */
        public boolean answered() {
            return !Set.of(Outcome.ADDRESS_REFUSED, Outcome.UNREACHABLE, Outcome.TIMED_OUT)
                    .contains(outcome);
        }
    }

    /** Fetches the key set once. */
    public Finding probe(Registration registration) {
        URI address = registration.endpoints().keySet();
        long began = clock.millis();
        try {
            HttpAnswer answer = http.get(address, HEADERS);
            return read(address, answer, Duration.ofMillis(clock.millis() - began));
        } catch (OutboundFailed e) {
            return new Finding(
                    outcome(e.reason()),
                    address,
                    List.of(),
                    String.valueOf(e.getMessage()),
                    Optional.empty(),
                    Duration.ofMillis(clock.millis() - began));
        }
    }

    private Finding read(URI address, HttpAnswer answer, Duration took) {
        if (answer.status() != 200) {
            String problem = address.getHost() + " answered " + answer.status();
            Outcome outcome = answer.status() >= 500 ? Outcome.BROKEN_DOWN : Outcome.OTHER_ANSWER;
            return new Finding(outcome, address, List.of(), problem, answer.clockAhead(clock.instant()), took);
        }
        Optional<List<String>> keys = PlatformKeySets.usable(answer.body());
        if (keys.isEmpty()) {
            String problem = address + " is no key set";
            return new Finding(
                    Outcome.NO_KEY_SET, address, List.of(), problem, answer.clockAhead(clock.instant()), took);
        }
        boolean none = keys.get().isEmpty();
        return new Finding(
                none ? Outcome.NO_USABLE_KEY : Outcome.KEYS_FOUND,
                address,
                keys.get(),
                none ? address + " holds no usable key" : "",
                answer.clockAhead(clock.instant()),
                took);
    }

    private static Outcome outcome(OutboundFailed.Reason reason) {
        return switch (reason) {
            case ADDRESS_REFUSED -> Outcome.ADDRESS_REFUSED;
            case UNREACHABLE -> Outcome.UNREACHABLE;
            case TIMED_OUT -> Outcome.TIMED_OUT;
            case NO_CONNECTION_FREE -> Outcome.NO_CONNECTION_FREE;
            case TOO_LARGE -> Outcome.TOO_LARGE;
        };
    }
}
