package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.key.SealingKey;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.jdbi.ContentSeal;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.ToolServer;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.running.CapturedLogs;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandsTest {

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    @TempDir
    Path data;

    @Test
    void aRunningServerPublishesTheNewKeyAtOnceBesideTheOneThatSigns() throws Exception {
        try (ToolServer server = ToolServer.start(settings(), Clock.systemUTC())) {
            List<String> before = published(server);
            assertThat(before).hasSize(1);

            JsonNode keys = CommandRun.in(data, "keys", "rotate", "--json")
                    .done()
                    .json()
                    .path("keys");

            List<String> after = published(server);
            assertThat(after).hasSize(2).element(1).isEqualTo(before.get(0));
            assertThat(keys.findValuesAsText("id")).isEqualTo(after);
            assertThat(keys.findValuesAsText("state")).containsExactly("next", "signing");
            assertThat(keys.path(0).path("generation").asInt()).isEqualTo(2);
            assertThat(keys.path(1).path("publishedUntil").asText()).isNotEmpty();
            assertThat(CommandRun.in(data, "keys", "list", "--json")
                            .done()
                            .json()
                            .path("keys"))
                    .isEqualTo(keys);
            assertThat(CommandRun.in(data, "keys", "list").done().out())
                    .contains(after.get(0) + "  published, signs from ")
                    .contains(before.get(0) + "  signs since ");
            assertThat(CommandRun.in(data, "keys", "rotate", "--at-once", "--json")
                            .done()
                            .json()
                            .path("keys")
                            .findValuesAsText("state"))
                    .containsExactly("signing", "published", "published");
            assertThat(published(server)).hasSize(3);
        }
        String secret = Files.readString(data.resolve("secret.key")).strip();
        assertThat(logs.text()).doesNotContain(secret, "\"d\":");
    }

    @Test
    void aRotationIsInTheAudit() {
        begin();
        assertThat(CommandRun.in(data, "keys", "list").done().err())
                .contains("first needs it.")
                .doesNotContain("..");
        CommandRun.in(data, "keys", "rotate").done();
        try (DataFolder folder = DataFolder.open(settings(), Clock.systemUTC())) {
            int records = folder.database()
                    .reading()
                    .withHandle(handle -> handle.createQuery("SELECT count(*) FROM act WHERE verb = 'keys-rotated'")
                            .mapTo(Integer.class)
                            .one());
            assertThat(records).isEqualTo(1);
        }
    }

    @Test
    void aLostSecretKeyKeepsTheServerFromStartingUntilTheKeysStartOver() throws IOException {
        begin();
        CommandRun.in(data, "keys", "rotate").done();
        Files.delete(data.resolve("secret.key"));

        CommandRun serve = CommandRun.in(data, "serve", "--port", "0");
        assertThat(serve.exitCode()).isEqualTo(1);
        assertThat(serve.err())
                .contains("secret.key", "keys rotate --secret-key-lost")
                .doesNotContain("\tat ");
        CommandRun doctor = CommandRun.in(data, "doctor");
        assertThat(doctor.exitCode()).isEqualTo(1);
        assertThat(doctor.out()).contains("✗ secret-key: ");
        assertThat(CommandRun.in(data, "keys", "rotate").exitCode()).isEqualTo(1);
        assertThat(data.resolve("secret.key")).doesNotExist();

        CommandRun.in(data, "keys", "rotate", "--secret-key-lost").done();
        assertThat(CommandRun.in(data, "doctor").done().out()).contains("✓ secret-key: ");
        ToolServer.start(settings(), Clock.systemUTC()).close();
    }

    @Test
    void theSecretKeyComesFromTheEnvironmentOrAFileAndNoneIsMadeThen() throws IOException {
        begin();
        String key = SealingKey.random().text();
        Path file = Files.writeString(data.resolve("from-the-safe"), key + "\n");
        run(Map.of("MENTORSHIP_SECRET_KEY", key), "keys", "rotate").done();
        run(Map.of("MENTORSHIP_SECRET_KEY_FILE", file.toString()), "keys", "rotate")
                .done();
        run(Map.of(), "keys", "rotate", "--secret-key-file", file.toString()).done();
        Path config = Files.writeString(data.resolve("settings.yaml"), "secret-key-file: " + file + "\n");
        run(Map.of("MENTORSHIP_CONFIG", config.toString()), "keys", "rotate").done();
        assertThat(data.resolve("secret.key")).doesNotExist();
        CommandRun doctor =
                run(Map.of("MENTORSHIP_SECRET_KEY", SealingKey.random().text()), "doctor");
        assertThat(doctor.exitCode()).isEqualTo(1);
        assertThat(doctor.out()).contains("sealed with another");
    }

    @Test
    void aMasterKeyIsRotatedAndTheOldOneDestroyedOnceNothingNeedsIt() throws IOException {
        begin();
        seal();
        String first = Files.readString(data.resolve("content.keys"));
        JsonNode before =
                CommandRun.in(data, "keys", "list", "--json").done().json().path("masters");
        assertThat(before.findValuesAsText("state")).containsExactly("newest");
        assertThat(before.path(0).path("owners").asInt()).isEqualTo(1);

        JsonNode rotated = CommandRun.in(data, "keys", "rotate", "--master", "--json")
                .done()
                .json()
                .path("masters");
        assertThat(rotated.findValuesAsText("state")).containsExactly("newest", "old");
        assertThat(rotated.findValuesAsText("owners")).containsExactly("1", "0");
        assertThat(rotated.path(1).path("name")).isEqualTo(before.path(0).path("name"));
        assertThat(Files.readString(data.resolve("content.keys"))).endsWith(first);

        CommandRun dropped =
                CommandRun.in(data, "keys", "rotate", "--master", "--drop-old").done();
        assertThat(dropped.out()).contains("the key of 1 person or pair").doesNotContain("older master key");
        assertThat(Files.readAllLines(data.resolve("content.keys"))).hasSize(1).doesNotContain(first.strip());
        assertThat(CommandRun.in(data, "doctor").done().out()).contains("✓ content-keys: ");
        assertThat(CommandRun.in(data, "keys", "rotate", "--drop-old").refused().err())
                .contains("--master");
    }

    @Test
    void withoutItsMasterKeyTheServerDoesNotStartAndTheDoctorSaysWhich() throws IOException {
        begin();
        seal();
        Files.delete(data.resolve("content.keys"));
        CommandRun serve = CommandRun.in(data, "serve", "--port", "0");
        assertThat(serve.exitCode()).isEqualTo(1);
        assertThat(serve.err())
                .contains("content.keys", "MENTORSHIP_CONTENT_KEY")
                .doesNotContain("\tat ");
        assertThat(CommandRun.in(data, "doctor").out()).contains("✗ content-keys: ");
        assertThat(CommandRun.in(data, "keys", "list").done().out()).contains("MISSING");
        assertThat(CommandRun.in(data, "keys", "rotate", "--master").exitCode()).isEqualTo(1);
        assertThat(run(Map.of("MENTORSHIP_CONTENT_KEY", "hunter2"), "keys", "list")
                        .refused()
                        .err())
                .contains("MENTORSHIP_CONTENT_KEY", "openssl rand -base64 32")
                .doesNotContain("hunter2");
    }

    private void seal() {
        try (DataFolder folder = DataFolder.open(settings(), Clock.systemUTC())) {
            folder.database()
                    .inTransaction(handle -> new ContentSeal(handle)
                            .seal(Whose.person(new ParticipantId("tessa")), "journal.text/1", "for few"));
        }
    }

    @Test
    void whatIsNoSecretKeyIsRefusedAndNotRepeated() {
        CommandRun run = run(Map.of("MENTORSHIP_SECRET_KEY", "hunter2hunter2"), "keys", "list");
        assertThat(run.refused().err())
                .contains("MENTORSHIP_SECRET_KEY", "openssl rand -base64 32")
                .doesNotContain("hunter2");
        assertThat(run(Map.of(), "keys", "list", "--secret-key-file", "nowhere")
                        .refused()
                        .err())
                .contains("nowhere");
    }

    private void begin() {
        CommandRun.in(data, "program", "create", "--template", "bcssa").done();
    }

    private CommandRun run(Map<String, String> env, Object... arguments) {
        var all = new TreeMap<>(env);
        all.put("MENTORSHIP_DATA", data.toString());
        return CommandRun.with(all, arguments);
    }

    private Settings settings() {
        return new Settings(0, Optional.empty(), data, Optional.empty(), List.of());
    }

    private static List<String> published(ToolServer server) throws IOException, InterruptedException {
        URI keySet = server.baseUrl().resolve("/lti/jwks.json");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(keySet).build(), HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body()).path("keys").findValuesAsText("kid");
    }
}
