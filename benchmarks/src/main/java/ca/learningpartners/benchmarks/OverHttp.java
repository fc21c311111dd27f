package ca.learningpartners.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Login, state and signed launch over real HTTP; what is counted is the processor time of the server's process. */
final class OverHttp {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Platform platform;
    private final String issuer;
    private final URI login;
    private final URI launch;
    private final ProcessHandle server;

    /** @param server the process of the tool that is measured */
    OverHttp(Platform platform, String issuer, URI login, URI launch, ProcessHandle server) {
        this.platform = platform;
        this.issuer = issuer;
        this.login = login;
        this.launch = launch;
        this.server = server;
    }

    void run(int launches, int rounds) throws Exception {
        for (int round = 0; round <= rounds; round++) {
            long cpu = cpu().toNanos();
            long began = System.nanoTime();
            for (int i = 0; i < launches; i++) {
                launch();
            }
            Cost.print(round, launches, System.nanoTime() - began, Map.of("process", cpu().toNanos() - cpu));
        }
    }

    private void launch() throws Exception {
        String target = launch.toString();
        HttpResponse<String> redirect = sent(
                HttpRequest.newBuilder(URI.create(login + "?" + Platform.encoded(platform.login(issuer, target)))));
        String location = redirect.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("Login was answered with " + redirect.statusCode()));
        String form = Platform.encoded(platform.answer(URI.create(location), issuer, target));
        HttpResponse<String> landed = sent(HttpRequest.newBuilder(launch)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies(redirect))
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (landed.statusCode() / 100 > 3) {
            throw new IllegalStateException("The launch was answered with " + landed.statusCode());
        }
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String cookies(HttpResponse<String> answer) {
        List<String> set = answer.headers().allValues("Set-Cookie");
        return set.stream().map(cookie -> cookie.split(";", 2)[0]).collect(Collectors.joining("; "));
    }

    private Duration cpu() {
        return server.info()
                .totalCpuDuration()
                .orElseThrow(() -> new IllegalStateException("The processor time of " + server.pid() + " is unknown."));
    }
}
