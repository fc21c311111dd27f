package ca.learningpartners.demolms.access;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The public keys of tools, fetched from where each publishes them, and once more when a key id is not among them. */
public final class ToolKeys {

    private static final int LARGEST = 256 * 1024;

    private final Map<URI, JWKSet> known = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Optional<RSAKey> find(URI keySet, String keyId) throws Refused {
        JWKSet cached = known.get(keySet);
        Optional<RSAKey> key = cached == null ? Optional.empty() : in(cached, keyId);
        return key.isPresent() ? key : in(fetch(keySet), keyId);
    }

    private static Optional<RSAKey> in(JWKSet keys, String keyId) {
        JWK key = keys.getKeyByKeyId(keyId);
        return key instanceof RSAKey rsa ? Optional.of(rsa) : Optional.empty();
    }

    private JWKSet fetch(URI keySet) throws Refused {
        HttpRequest request = HttpRequest.newBuilder(keySet)
                .timeout(Duration.ofSeconds(10))
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                JWKSet keys = JWKSet.parse(new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8));
                known.put(keySet, keys);
                return keys;
            }
        } catch (IOException | ParseException unreadable) {
            throw new Refused("invalid_client", "the tool's key set at " + keySet + " cannot be read");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused("temporarily_unavailable", "the platform is stopping");
        }
    }
}
