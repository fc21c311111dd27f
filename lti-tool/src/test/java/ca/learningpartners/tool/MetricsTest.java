package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.RunningTool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Numbers on how the tool is doing, and nothing about anybody. */
class MetricsTest {

    private static int port;

    @Test
    void numbers_tell_how_the_tool_is_doing_and_nothing_of_anybody() throws Exception {
        try (RunningTool tool = RunningTool.served((settings, clock) -> {
            ToolServer server = ToolServer.start(settings.withMetricsPort(0), clock);
            port = server.metricsPort().orElseThrow();
            return new RunningTool.Served(server.baseUrl(), server::close);
        })) {
            tool.match();
            Pairing pairing = tool.pairingOf("nm-27-lindqvist");
            Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
            tessa.open(tool.at("/pairings/" + pairing.id() + "?secret=unsaid"));
            tessa.open(tool.at("/nothing/tessa.lindqvist"));
            Browser.english().open(tool.launch("sd27", "noor.haddad").with(Deviation.EXPIRED));

            HttpResponse<String> metrics = read("/metrics");
            assertThat(metrics.statusCode()).isEqualTo(200);
            assertThat(metrics.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/plain");
            assertThat(metrics.body())
                    .contains("route=\"/pairings/{pairing}\",status=\"200\"")
                    .contains("error=\"L-212\",method=\"POST\",route=\"/lti/launch\"")
                    .contains("route=\"none\",status=\"404\"")
                    .contains("mail_waiting 0.0")
                    .contains("jvm_memory_used_bytes")
                    .doesNotContain(pairing.id().value(), "tessa", "lindqvist", "Lindqvist", "unsaid");
            assertThat(read("/metrics/tessa").statusCode()).isEqualTo(404);
            assertThat(read("/").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void without_a_port_for_them_there_are_none() {
        try (RunningTool tool = RunningTool.start(ca.learningpartners.tool.running.Kind.SQLITE)) {
            assertThat(Browser.english().open(tool.at("/metrics")).status()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
