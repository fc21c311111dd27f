package ca.learningpartners.demolms.launch;

import ca.learningpartners.demolms.platform.FormFields;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A browser of somebody else, which begins the same launch at the tool and gets a state of its own. */
public final class OtherBrowser {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    record Login(String state, String nonce) {}

    Login login(Launch launch) {
        Map<String, String> parameters = queryOf(authorizationAddress(launch));
        return new Login(parameters.getOrDefault("state", ""), parameters.getOrDefault("nonce", ""));
    }

    private URI authorizationAddress(Launch launch) {
        HttpRequest request = HttpRequest.newBuilder(launch.tool().details().initiateLoginUri())
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(FormFields.encode(launch.loginFields())))
                .build();
        try {
            HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("Location").orElse(""));
        } catch (IOException unreachable) {
            throw new IllegalStateException("The tool's login could not be reached.", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking the tool's login.", stopped);
        }
    }

    private static Map<String, String> queryOf(URI address) {
        Map<String, String> parameters = new HashMap<>();
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
