package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundFailed;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.key.KeyId;
import ca.learningpartners.lti.key.KeySetLimits;
import ca.learningpartners.lti.key.KeySetUnavailable;
import ca.learningpartners.lti.key.PlatformKeySets;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** Looks at a platform's key set the way a launch does: under the same network rules, with the same idea of a usable key. */
final class PlatformProbe {

    private final OutboundHttp http;
    private final PlatformKeySets keySets;
    private final Clock clock;

    PlatformProbe(Settings settings, Clock clock) {
        this.clock = clock;
        URI base = settings.publicAddress(settings.port());
        this.http = new OutboundHttp(NetworkPolicy.forToolAt(base, settings.allowedNetworks()), HttpLimits.defaults());
        this.keySets = new PlatformKeySets(http, clock, KeySetLimits.defaults());
    }

    /**
     * What was found.
     *
     * @param keys how many keys launches can be checked with
     * @param problem why launches would fail; null if they would not
     * @param skew how far the platform's clock is ahead of ours, if it told the time
     */
    record Finding(int keys, String problem, Optional<Duration> skew) {

        boolean ok() {
            return problem == null;
        }
    }

    Finding probe(Registration registration) {
        URI address = registration.endpoints().keySet();
        try {
            HttpAnswer answer = http.get(address, Map.of("Accept", "application/json, application/jwk-set+json"));
            if (answer.status() != 200) {
                return new Finding(0, address.getHost() + " answered " + answer.status(), Optional.empty());
            }
            int keys = usable(address, answer.body());
            return new Finding(keys, keys == 0 ? address + " holds no usable key" : null, skew(answer));
        } catch (OutboundFailed | KeySetUnavailable e) {
            return new Finding(0, e.getMessage(), Optional.empty());
        }
    }

    private int usable(URI address, String body) throws KeySetUnavailable {
        Optional<ObjectNode> document = StrictJson.object(body);
        int usable = 0;
        for (JsonNode key : document.orElseGet(StrictJson::newObject).path("keys")) {
            String id = key.path("kid").asText();
            boolean named = !id.isEmpty() && id.length() <= 255;
            usable += named && keySets.find(address, new KeyId(id)).isPresent() ? 1 : 0;
        }
        return usable;
    }

    private Optional<Duration> skew(HttpAnswer answer) {
        try {
            return answer.header("Date")
                    .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME))
                    .map(ZonedDateTime::toInstant)
                    .map(theirs -> Duration.between(clock.instant(), theirs));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
