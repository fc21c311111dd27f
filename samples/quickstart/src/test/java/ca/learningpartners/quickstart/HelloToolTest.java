package ca.learningpartners.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.DemoLms;
import ca.learningpartners.demolms.LaunchAddress;
import ca.learningpartners.demolms.Settings;
import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.lti.LtiTool;
import ca.learningpartners.lti.ags.ScoreOutcome;
import ca.learningpartners.lti.deeplink.DeepLinkingAnswer;
import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.nrps.Roster;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
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

    private static final Path SOURCES = Path.of("src/main/java/ca/learningpartners/quickstart");

    private final DemoLms lms = DemoLms.start(Settings.ofTheDemo());
    private HttpServer server;
    private URI address;
    private LtiTool tool;
    private URI registration;
    private Connection.Method sending = Connection.Method.POST;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        address = URI.create("http://localhost:" + server.getAddress().getPort());
        tool = HelloTool.serve(server, address);
        registration = HelloTool.offerRegistration(server, address, tool);
        assertThat(lms.register("sd27", registration.toString()).status()).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        ((ExecutorService) server.getExecutor()).shutdownNow();
        tool.close();
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
        Connection.Response keys = Jsoup.connect(address + "/lti/jwks.json")
                .ignoreContentType(true)
                .execute();
        assertThat(keys.contentType()).isEqualTo("application/json");
        assertThat(keys.body()).contains("\"kid\"", "\"RS256\"").doesNotContain("\"d\"");
    }

    @Test
    void a_launch_in_an_address_is_not_read() throws IOException {
        sending = Connection.Method.GET;
        Connection.Response page = travel(lms.launch("sd27", "noor.haddad").byGet());
        assertThat(page.url().getQuery()).contains("id_token=");
        assertThat(page.body()).isEqualTo("L-201");
    }

    @Test
    void a_client_that_never_ends_its_request_keeps_nobody_waiting() throws IOException {
        try (Socket stalled = new Socket("localhost", server.getAddress().getPort())) {
            OutputStream request = stalled.getOutputStream();
            request.write("POST /lti/launch HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            request.flush();
            it_publishes_its_key();
        }
    }

    @Test
    void nobody_registers_it_by_hand_or_a_second_time() throws IOException {
        assertThat(visit(HelloTool.offerRegistration(server, address, tool)).statusCode())
                .isEqualTo(400);
        assertThat(visit(registration).statusCode()).isEqualTo(404);
    }

    private static Connection.Response visit(URI address) throws IOException {
        return Jsoup.connect(address.toString())
                .ignoreContentType(true)
                .ignoreHttpErrors(true)
                .execute();
    }

    @Test
    void beyond_the_launch_it_reads_the_roster() throws Exception {
        Launch launch = launched(lms.launch("sd27", "noor.haddad"));
        List<String> names = new ArrayList<>();
        Roster roster = BeyondTheLaunch.roster(tool, launch, names::add);
        assertThat(roster.complete()).isTrue();
        assertThat(names).hasSize(roster.count()).contains("Noor Haddad");
    }

    @Test
    void beyond_the_launch_it_tells_the_gradebook() throws Exception {
        Launch launch = launched(lms.launch("sd27", "tessa.lindqvist"));
        assertThat(BeyondTheLaunch.complete(tool, launch)).isEqualTo(ScoreOutcome.ACCEPTED);
        assertThat(lms.classroom("sd27").gradebook().recorded()).hasSize(1);
    }

    @Test
    void beyond_the_launch_it_places_a_link() throws Exception {
        int before = lms.classroom("sd27").activities().size();
        Launch launch = launched(lms.launch("sd27", "noor.haddad").picking());
        DeepLinkingAnswer answer = BeyondTheLaunch.choose(tool, address, launch);
        Jsoup.connect(answer.returnUrl().toString())
                .data(answer.field(), answer.value())
                .post();
        assertThat(lms.classroom("sd27").activities()).hasSize(before + 1);
    }

    @Test
    void beyond_the_launch_it_publishes_a_new_key_beside_the_old_one() {
        String old = tool.keys().published().get(0).id().value();
        String made = BeyondTheLaunch.rotate(tool).id().value();
        assertThat(tool.keySetJson()).contains(old, made);
    }

    private Launch launched(LaunchAddress by) throws IOException {
        AtomicReference<Launch> launch = new AtomicReference<>();
        server.removeContext("/lti/launch");
        server.createContext("/lti/launch", HelloTool.refusing(http -> {
            launch.set(tool.launch(HelloTool.body(http), HelloTool.cookies(http)));
            HelloTool.answer(http, 200, "text/plain", "");
        }));
        travel(by);
        return launch.get();
    }

    @Test
    void the_snippets_of_the_readme_are_the_code_that_was_just_run() throws IOException {
        String readme = Files.readString(Path.of("../../ltiadvantage-java/README.md"), StandardCharsets.UTF_8);
        assertThat(readme)
                .contains(snippet("HelloTool", "quickstart"), snippet("HelloTool", "platform"))
                .contains(snippet("HelloTool", "web"))
                .contains(snippet("BeyondTheLaunch", "roster"), snippet("BeyondTheLaunch", "score"))
                .contains(snippet("BeyondTheLaunch", "choice"), snippet("BeyondTheLaunch", "registration"))
                .contains(snippet("BeyondTheLaunch", "rotation"));
        assertThat(snippet("HelloTool", "quickstart").lines().count()).isLessThanOrEqualTo(16);
    }

    private static String snippet(String file, String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(file + ".java"), StandardCharsets.UTF_8);
        String begin = "// snippet:" + name + "\n";
        String rest = source.substring(source.indexOf(begin) + begin.length());
        return rest.substring(0, rest.indexOf("// end")).stripTrailing().stripIndent();
    }

    /** As a browser: redirects are followed, forms that send themselves are sent, each host gets its cookies back. */
    private Connection.Response travel(LaunchAddress launch) throws IOException {
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

    private Optional<Connection> onwards(Connection.Response page) throws IOException {
        if (page.hasHeader("Location")) {
            URI address = URI.create(page.url().toString()).resolve(page.header("Location"));
            return Optional.of(Jsoup.connect(address.toString()));
        }
        if (!String.valueOf(page.contentType()).startsWith("text/html")) {
            return Optional.empty();
        }
        FormElement form = (FormElement) page.parse().selectFirst("form#post");
        return Optional.ofNullable(form)
                .map(sent ->
                        Jsoup.connect(sent.absUrl("action")).method(sending).data(sent.formData()));
    }
}
