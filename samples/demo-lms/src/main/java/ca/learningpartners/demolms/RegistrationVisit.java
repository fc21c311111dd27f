package ca.learningpartners.demolms;

import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.registration.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** An administrator's visit to a tool's registration address, with what the browser would send and nothing else. */
final class RegistrationVisit {

    private RegistrationVisit() {}

    static RegistrationOutcome to(String inviteUrl, Platform platform) {
        String token = platform.invitations().invite();
        HttpResponse<String> page = visit(URI.create(platform.invitationAt(inviteUrl, token)));
        Optional<Tool> registered = platform.invitations().result(token).flatMap(platform.tools()::find);
        return new RegistrationOutcome(page.statusCode(), page.body(), registered);
    }

    private static HttpResponse<String> visit(URI address) {
        HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        HttpRequest visit = HttpRequest.newBuilder(address)
                .header("Accept", "text/html,application/xhtml+xml")
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return browser.send(visit, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException("The tool's registration page cannot be reached.", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while registering.", stopped);
        }
    }
}
