package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformCommandsTest {

    @TempDir
    Path folder;

    @Test
    void aPlatformIsAddedShownListedAndRemoved() {
        String id = add("https://lms.example.ca/keys").done().json().path("id").asText();

        JsonNode shown = run("platform", "show", id, "--json").done().json();
        assertThat(shown.path("name").asText()).isEqualTo("SD27 Moodle");
        assertThat(shown.path("issuer").asText()).isEqualTo("https://lms.example.ca");
        assertThat(shown.path("clientId").asText()).isEqualTo("tool-1");
        assertThat(shown.path("district").asInt()).isEqualTo(27);
        assertThat(shown.path("status").asText()).isEqualTo("active");
        assertThat(shown.path("tokenAudience").asText()).isEqualTo("https://lms.example.ca/token");
        assertThat(shown.path("deployments").findValuesAsText("id")).containsExactlyInAnyOrder("1", "2:abc");

        JsonNode listed = run("platform", "list", "--json").done().json();
        assertThat(listed.path("platforms").findValuesAsText("id")).containsExactly(id);
        assertThat(run("platform", "list").done().out()).contains("SD27 Moodle");

        run("platform", "remove", id).done();
        assertThat(run("platform", "list", "--json").json().path("platforms")).isEmpty();
        assertThat(run("platform", "remove", id).refused().err()).contains(id);
    }

    @Test
    void aPlatformOfADistrictNobodyKnowsIsRefused() {
        assertThat(run("platform", "invite", "--district", "999").refused().err())
                .contains("There is no district SD999");
        assertThat(add("https://lms.example.ca/keys", "999").refused().err()).contains("There is no district SD999");
    }

    @Test
    void whiteSpaceAroundPastedValuesIsDropped() {
        JsonNode added = add("  https://lms.example.ca/keys\n").done().json();

        assertThat(added.path("jwksUrl").asText()).isEqualTo("https://lms.example.ca/keys");
    }

    @Test
    void whatCannotBeSeenInAPastedValueIsRefused() {
        assertThat(add("https://lms.example.ca/ke\u200bys").refused().err()).contains("--jwks-url", "cannot be seen");
    }

    @Test
    void theSameIssuerAndClientCannotBeAddedTwice() {
        add("https://lms.example.ca/keys").done();

        assertThat(add("https://lms.example.ca/keys").refused().err()).contains("tool-1");
    }

    @Test
    void anAddressThatIsNotHttpsIsForThisMachineAlone() {
        assertThat(add("http://lms.example.ca/keys").refused().err()).contains("--jwks-url");
        assertThat(add("lms.example.ca/keys").refused().err()).contains("--jwks-url");
        add("http://localhost:9/keys").done();
    }

    @Test
    void anIssuerIsAnAddressAndANearMissIsSaid() {
        assertThat(add("https://lms.example.ca/keys", "27", "lms.example.ca")
                        .refused()
                        .err())
                .contains("--issuer", "no web address");
        CommandRun doubtful = add("https://lms.example.ca/keys", "27", "https://lms.example.ca/")
                .done();
        assertThat(doubtful.err()).contains("--issuer", "ends with a slash", "kept as typed");
        assertThat(doubtful.json().path("issuer").asText()).isEqualTo("https://lms.example.ca/");
    }

    @Test
    void aValueThatIsTooLongIsNamedAndNotRepeated() {
        for (String option : List.of("--client-id", "--deployment-id")) {
            List<String> words = new ArrayList<>(List.of(
                    "platform", "add", "--name", "Long", "--issuer", "https://lms.example.ca", "--client-id", "1"));
            words.addAll(List.of("--deployment-id", "1", "--auth-url", "https://lms.example.ca/auth"));
            words.addAll(List.of("--token-url", "https://lms.example.ca/token"));
            words.addAll(List.of("--jwks-url", "https://lms.example.ca/keys"));
            words.set(words.indexOf(option) + 1, "7".repeat(10_000));
            String said = run(words.toArray()).refused().err();
            assertThat(said).contains(option, "255").doesNotContain("7".repeat(20));
        }
    }

    @Test
    void districtAndOfficeExcludeEachOther() {
        run("platform", "invite", "--district", "27", "--office").refused();
    }

    @Test
    void anInviteIsAnAddressWithASecretAndAnEnd() {
        JsonNode invite = run(
                        "platform",
                        "invite",
                        "--name",
                        "SD27",
                        "--district",
                        "27",
                        "--approved",
                        "--json",
                        "--base-url",
                        "https://tool.example.ca")
                .done()
                .json();

        assertThat(invite.path("url").asText()).matches("https://tool\\.example\\.ca/lti/register/[A-Za-z0-9_-]{20,}");
        assertThat(invite.path("expiresAt").asText()).endsWith("Z");
        assertThat(run("platform", "invite", "--office").done().out())
                .startsWith("http://localhost:8080/lti/register/")
                .hasLineCount(1);
        assertThat(run("platform", "invite", "--port", "0").refused().err()).contains("--base-url");
    }

    @Test
    void aTestCountsTheKeysALaunchCouldUse() throws IOException, JOSEException {
        HttpServer lms = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = new JWKSet(List.of(
                        new RSAKeyGenerator(2048).keyID("one").generate().toPublicJWK(),
                        new RSAKeyGenerator(2048).keyID("two").generate().toPublicJWK()))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        lms.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        lms.start();
        try {
            String address = "http://localhost:" + lms.getAddress().getPort();
            String good = add(address + "/keys").done().json().path("id").asText();

            JsonNode tested = run("platform", "test", good, "--json").done().json();
            assertThat(tested.path("keys").asInt()).isEqualTo(2);
            assertThat(run("doctor", "--json").done().json().path("ok").asBoolean())
                    .isTrue();

            CommandRun guarded = run("platform", "test", good, "--base-url", "https://tool.example.ca");
            assertThat(guarded.exitCode()).isEqualTo(1);
            assertThat(guarded.err()).contains("not permitted");

            run("platform", "remove", good).done();
            String bad = add(address + "/nothing").done().json().path("id").asText();
            CommandRun failed = run("platform", "test", bad, "--json");
            assertThat(failed.exitCode()).isEqualTo(1);
            assertThat(failed.json().path("problem").asText()).contains("404");
            CommandRun doctor = run("doctor", "--json");
            assertThat(doctor.exitCode()).isEqualTo(1);
            assertThat(doctor.json().path("ok").asBoolean()).isFalse();
        } finally {
            lms.stop(0);
        }
    }

    @Test
    void aTestAsksForTheServicesWithTheToolsOwnKeys() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            tool.signedIn("sd27", "noor.haddad");
            tool.clock()
                    .advance(Duration.between(
                            tool.clock().instant(), Instant.now().plusSeconds(60)));
            String id = tool.data().registrations().all().stream()
                    .filter(each -> each.name().equals("sd27"))
                    .map(each -> each.id().value())
                    .findFirst()
                    .orElseThrow();

            JsonNode tested = CommandRun.in(tool.folder(), "platform", "test", id, "--json")
                    .done()
                    .json();
            assertThat(tested.path("ok").asBoolean()).isTrue();
            assertThat(tested.path("token").path("ok").asBoolean()).isTrue();
            assertThat(tested.path("token").path("granted")).hasSize(3);
            assertThat(tested.path("roster").path("namesShared").asBoolean()).isTrue();
            assertThat(tested.path("lineItems").path("count").isInt()).isTrue();
            assertThat(CommandRun.in(tool.folder(), "platform", "test", id)
                            .done()
                            .out())
                    .contains("Tokens: given for", "Lists of people: given out", "Gradebook columns: ");

            tool.lms().faults("sd27").set(Fault.TOKEN_DOWN);
            CommandRun failed = CommandRun.in(tool.folder(), "platform", "test", id, "--json");
            assertThat(failed.exitCode()).as("launches would come in").isZero();
            assertThat(failed.json().path("token").path("problem").asText()).contains("500");
            assertThat(failed.json().has("roster")).isFalse();
        }
    }

    private CommandRun add(String keys) {
        return add(keys, "27");
    }

    private CommandRun add(String keys, String district) {
        return add(keys, district, "https://lms.example.ca ");
    }

    private CommandRun add(String keys, String district, String issuer) {
        List<Object> arguments = new ArrayList<>(List.of("platform", "add", "--name", " SD27 Moodle "));
        arguments.addAll(List.of("--issuer", issuer, "--client-id", " tool-1"));
        arguments.addAll(List.of("--deployment-id", "1", "--deployment-id", "2:abc", "--district", district));
        arguments.addAll(List.of("--auth-url", "https://lms.example.ca/auth"));
        arguments.addAll(List.of("--token-url", "https://lms.example.ca/token", "--jwks-url", keys, "--json"));
        return run(arguments.toArray());
    }

    private CommandRun run(Object... arguments) {
        return CommandRun.in(folder, arguments);
    }
}
