package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.http.Cidr;
import ca.learningpartners.tool.runtime.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    @TempDir
    Path folder;

    @Test
    void withoutAnythingTheDefaultsHold() {
        Settings settings = read(Map.of(), Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.publicAddress(8080)).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.data()).isEqualTo(Path.of("mentorship-data"));
        assertThat(settings.databaseUrl()).startsWith("jdbc:sqlite:mentorship-data");
        assertThat(settings.allowedNetworks()).isEmpty();
    }

    @Test
    void anOptionGoesBeforeTheEnvironmentBeforeTheConfigFileBeforeTheDefault() {
        Path config = CommandRun.file(folder, "tool.properties", "port = 3\ndata = from-file\ndb = jdbc:sqlite:c\n");
        Map<String, String> options = Map.of("config", config.toString(), "port", "1");
        Map<String, String> env = Map.of("MENTORSHIP_PORT", "2", "MENTORSHIP_DATA", "from-env");

        Settings settings = read(options, env);

        assertThat(settings.port()).isEqualTo(1);
        assertThat(settings.data()).isEqualTo(Path.of("from-env"));
        assertThat(settings.database()).contains("jdbc:sqlite:c");
        assertThat(settings.baseUrl()).isEmpty();
    }

    @Test
    void theConfigFileMayBeYamlAndBeNamedByTheEnvironment() {
        Path config = CommandRun.file(
                folder,
                "tool.yaml",
                "port: 4\nbase-url: https://tool.example.ca/\nallow-network:\n  - 10.20.0.0/16\n  - fd00::/8\n");

        Settings settings = read(Map.of(), Map.of("MENTORSHIP_CONFIG", config.toString()));

        assertThat(settings.port()).isEqualTo(4);
        assertThat(settings.baseUrl()).contains(URI.create("https://tool.example.ca"));
        assertThat(settings.allowedNetworks()).containsExactly(Cidr.parse("10.20.0.0/16"), Cidr.parse("fd00::/8"));
    }

    @Test
    void aSecretMayStandInAFileOfItsOwn() {
        Path secret = CommandRun.file(folder, "db", "jdbc:postgresql://db/mentorship?password=x\n");

        assertThat(read(Map.of(), Map.of("MENTORSHIP_DB_FILE", secret.toString()))
                        .database())
                .contains("jdbc:postgresql://db/mentorship?password=x");
    }

    @ParameterizedTest
    @CsvSource({
        "port,70000",
        "port,-1",
        "port,http",
        "base-url,tool.example.ca",
        "base-url,http://tool.example.ca",
        "base-url,https://",
        "base-url,ftp://localhost",
        "base-url,https://example.ca/tool",
        "base-url,https://u:p@example.ca",
        "base-url,https://example.ca?a=b",
        "base-url,https://example.ca#a",
        "db,jdbc:postgresql://u:geheim@h/x",
        "db,jdbc:postgresql://u:geheim/x",
        "db,jdbc:postgresql://h:12?geheim@h/x",
        "db,jdbc:sqlite::memory:",
        "db,mysql://x",
        "allow-network,intranet",
        "allow-network,10.0.0.0/64",
        "config,nothing.yaml",
    })
    void aValueThatCannotBeIsRefused(String option, String value) {
        assertThatThrownBy(() -> read(Map.of(option, value), Map.of()))
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.exitCode()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8080", "http://127.0.0.1:9", "http://[::1]:9", "https://tool.example.ca"})
    void plainHttpIsForThisMachineAlone(String address) {
        assertThat(read(Map.of("base-url", address), Map.of()).baseUrl()).contains(URI.create(address));
    }

    @Test
    void aMisspeltKeyOfTheConfigFileIsNamed() {
        Path config = CommandRun.file(folder, "tool.properties", "prot = 3\n");

        CommandRun run = CommandRun.in(folder.resolve("data"), "program", "list", "--config", config);

        assertThat(run.refused().err()).contains("prot");
    }

    @Test
    void aDatabaseAddressIsNeverRepeatedInAMessage() {
        CommandRun wrong = CommandRun.in(folder, "program", "list", "--db", "jdbc:mysql://u:hush@h/x");
        assertThat(wrong.refused().err()).doesNotContain("hush");

        CommandRun nobody = CommandRun.in(
                folder, "program", "list", "--db", "jdbc:postgresql://127.0.0.1:1/x?user=u&password=hush");
        assertThat(nobody.exitCode()).isEqualTo(1);
        assertThat(nobody.err()).doesNotContain("hush", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://u:geheim@127.0.0.1:1/x",
                "jdbc:postgresql://127.0.0.1:1,u:geheim@127.0.0.1:1/x",
                "jdbc:postgresql://u:ge/heim@127.0.0.1:1/x",
                "jdbc:postgresql://u:1?geheim@127.0.0.1:1/x",
                "jdbc:postgresql:geheim@x",
                "jdbc:postgresql://127.0.0.1:99999/x?password=geheim",
                "jdbc:postgresql://127.0.0.1:1/x?user=geheim&password=geheim",
                "jdbc:postgresql://geheim.invalid/x",
                "jdbc:sqlite:/proc/geheim/x.db",
            })
    void noPartOfADatabaseAddressIsPrinted(String address) {
        for (String command : new String[] {"program list", "admin link", "doctor", "serve --port 0"}) {
            Object[] words = (command + " --db " + address).split(" ");

            CommandRun run = CommandRun.in(folder, words);

            assertThat(run.exitCode()).as(command).isIn(1, 2);
            if (!address.contains("/proc/") || !command.equals("admin link") && !command.startsWith("serve")) {
                assertThat(run.out() + run.err()).doesNotContain("geheim", "heim@", "\tat ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql:mentorship",
                "jdbc:postgresql://db/mentorship?user=u&password=p@ss",
                "jdbc:postgresql://[::1]:5432,db.example.ca/mentorship",
                "jdbc:postgresql:///mentorship?currentSchema=a",
                "jdbc:sqlite:C:x.db"
            })
    void anAddressWithParametersIsTaken(String address) {
        assertThat(read(Map.of("db", address), Map.of()).database()).contains(address);
    }

    private static Settings read(Map<String, String> options, Map<String, String> env) {
        return new SettingsReader(options, env).settings();
    }
}
