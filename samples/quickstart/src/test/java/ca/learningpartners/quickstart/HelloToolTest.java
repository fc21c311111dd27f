package ca.learningpartners.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.DemoLms;
import ca.learningpartners.demolms.LaunchAddress;
import ca.learningpartners.demolms.Settings;
import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.registration.Tool;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small tool, launched by the demo platform over real HTTP. */
class HelloToolTest {

    private static final Path SOURCE = Path.of("src/main/java/ca/learningpartners/quickstart/HelloTool.java");

    private final DemoLms lms = DemoLms.start(Settings.ofTheDemo());
    private HttpServer server;
    private URI address;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        address = URI.create("http://localhost:" + server.getAddress().getPort());
        Tool tool = lms.addTool(
                "sd27",
                Tool.Details.at(
                        "Hello",
                        address.resolve("/lti/login"),
                        address + "/lti/launch",
                        address.resolve("/lti/jwks.json")));
        String issuer = lms.issuer("sd27");
        Registration platform = new Registration(
                new RegistrationId("sd27"), "SD27", issuer, new ClientId(tool.clientId()), endpoints(issuer));
        HelloTool.serve(server, address, platform, new DeploymentId(tool.deploymentId()));
    }

    private static PlatformEndpoints endpoints(String issuer) throws IOException {
        String configuration = Jsoup.connect(issuer + "/.well-known/openid-configuration")
                .ignoreContentType(true)
                .execute()
                .body();
        return new PlatformEndpoints(
                named("authorization_endpoint", configuration),
                named("token_endpoint", configuration),
                named("jwks_uri", configuration));
    }

    private static URI named(String name, String json) {
        return URI.create(json.replaceFirst("(?s).*\"" + name + "\"\\s*:\\s*\"([^\"]+)\".*", "$1"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
        lms.close();
    }

    @ParameterizedTest
    @CsvSource({"get", "post"})
    void whoever_launches_it_is_greeted_by_name(String via) throws IOException {
        Connection.Response page = travel(lms.launch("sd27", "noor.haddad").with("via", via));
        assertThat(page.body()).isEqualTo("Welcome, Noor Haddad!");
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @Test
    void a_launch_that_is_not_genuine_is_refused_by_its_code() throws IOException {
        Connection.Response page = travel(lms.launch("sd27", "noor.haddad").with(Deviation.WRONG_NONCE));
        assertThat(page.body()).isEqualTo("L-215");
        assertThat(page.statusCode()).isEqualTo(401);
    }

    @Test
    void it_publishes_its_key() throws IOException {
        String keys = Jsoup.connect(address + "/lti/jwks.json")
                .ignoreContentType(true)
                .execute()
                .body();
        assertThat(keys).contains("\"kid\"", "\"RS256\"").doesNotContain("\"d\"");
    }

    @Test
    void the_snippets_of_the_readme_are_the_code_that_was_just_run() throws IOException {
        String readme = Files.readString(Path.of("../../ltiadvantage-java/README.md"), StandardCharsets.UTF_8);
        assertThat(readme).contains(snippet("quickstart"), snippet("web"));
        assertThat(snippet("quickstart").lines().count()).isLessThanOrEqualTo(16);
    }

    private static String snippet(String name) throws IOException {
        String source = Files.readString(SOURCE, StandardCharsets.UTF_8);
        String begin = "// snippet:" + name + "\n";
        String rest = source.substring(source.indexOf(begin) + begin.length());
        return rest.substring(0, rest.indexOf("// end")).stripTrailing().stripIndent();
    }

    /** As a browser: redirects are followed, forms that send themselves are sent, each host gets its cookies back. */
    private static Connection.Response travel(LaunchAddress launch) throws IOException {
        Map<String, Map<String, String>> cookies = new HashMap<>();
        Connection next = Jsoup.connect(launch.toString());
        while (true) {
            Map<String, String> own = cookies.computeIfAbsent(host(next), any -> new HashMap<>());
            Connection.Response page = next.cookies(own)
                    .followRedirects(false)
                    .ignoreContentType(true)
                    .ignoreHttpErrors(true)
                    .execute();
            own.putAll(page.cookies());
            Optional<Connection> onwards = onwards(page);
            if (onwards.isEmpty()) {
                return page;
            }
            next = onwards.get();
        }
    }

    private static String host(Connection request) {
        return request.request().url().getAuthority();
    }

    private static Optional<Connection> onwards(Connection.Response page) throws IOException {
        if (page.hasHeader("Location")) {
            URI address = URI.create(page.url().toString()).resolve(page.header("Location"));
            return Optional.of(Jsoup.connect(address.toString()));
        }
        if (!String.valueOf(page.contentType()).startsWith("text/html")) {
            return Optional.empty();
        }
        FormElement form = (FormElement) page.parse().selectFirst("form#post");
        return Optional.ofNullable(form)
                .map(sent -> Jsoup.connect(sent.absUrl("action"))
                        .method(Connection.Method.POST)
                        .data(sent.formData()));
    }
}
