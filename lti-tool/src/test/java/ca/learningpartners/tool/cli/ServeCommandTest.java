package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.Main;
import ca.learningpartners.tool.runtime.Listening;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeCommandTest {

    @TempDir
    Path folder;

    @Test
    void itSaysOnOneLineThatItAnswersAndSeesChangesOfOtherCommandsAtOnce() throws Exception {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exitCode = new CompletableFuture<Integer>();
        String[] arguments = {"serve", "--port", "0", "--json", "--quiet"};
        Map<String, String> env = Map.of("MENTORSHIP_DATA", folder.toString());
        Thread serving = new Thread(
                () -> exitCode.complete(Main.run(arguments, CommandRun.stream(out), CommandRun.stream(err), env)));
        serving.start();
        while (!out.toString(StandardCharsets.UTF_8).endsWith("\n")) {
            assertThat(exitCode).as(err.toString(StandardCharsets.UTF_8)).isNotDone();
            Thread.sleep(20);
        }

        JsonNode ready = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        String base = ready.path("baseUrl").asText();
        assertThat(ready.path("event").asText()).isEqualTo("ready");
        assertThat(base).isEqualTo("http://localhost:" + ready.path("port").asInt());
        assertThat(status(base + "/readyz")).isEqualTo(200);

        String link = CommandRun.in(folder, "admin", "link", "--base-url", base, "--json")
                .done()
                .json()
                .path("url")
                .asText();
        assertThat(link).startsWith(base + "/admin/enter/");
        assertThat(status(link)).isIn(200, 302, 303);

        serving.interrupt();
        assertThat(exitCode.get(20, TimeUnit.SECONDS)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void aPortInUseIsSaidPlainly() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            CommandRun run = CommandRun.in(folder, "serve", "--port", taken.getLocalPort(), "--json");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("Port " + taken.getLocalPort() + " is in use")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aPortOneMayNotListenOnIsNotCalledTaken() {
        assertThat(Listening.because(new BindException("Permission denied"), 8080))
                .isEqualTo(Listening.NOT_PERMITTED);
        assertThat(Listening.because(new BindException("Address already in use"), 80))
                .isEqualTo(Listening.TAKEN);
        assertThat(Listening.because(new BindException("Keine Berechtigung"), 80))
                .isEqualTo(Listening.NOT_PERMITTED);
        assertThat(Listening.at(null, 0)).isEqualTo(Listening.POSSIBLE);
    }

    @Test
    void aPublicAddressThatIsNotHttpsIsRefused() {
        assertThat(CommandRun.in(folder, "serve", "--base-url", "http://tool.example.ca")
                        .refused()
                        .err())
                .contains("not https");
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
