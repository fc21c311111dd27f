package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator can give out of what is kept about somebody, and erase. */
class PersonDataCommandsTest {

    private static final String TESSA = "nm-27-lindqvist";

    @TempDir
    Path folder;

    @BeforeEach
    void importPeople() {
        run("program", "create", "--template", "bcssa", "--id", "bcssa", "--starts", "2026-08-01")
                .done();
        run("import", "participants", CommandRun.SAMPLES.resolve("bcssa.csv"), "--program", "bcssa")
                .done();
    }

    @Test
    void anExportIsForItsOwnerAloneAndOverwritesNothing() throws IOException {
        Path file = folder.resolve("tessa.zip");
        CommandRun exported = run("person", "export", TESSA, "--out", file).done();
        assertThat(exported.err()).contains("no way to read it");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonNode data = new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("data.json")));
            assertThat(data.at("/tables/participant/rows/0/name").asText()).contains("Lindqvist");
            assertThat(data.at("/withSealed").asBoolean()).isFalse();
        }
        run("person", "export", TESSA, "--out", file).refused();
        run("person", "export", "nobody", "--out", folder.resolve("other.zip")).refused();
        assertThat(folder.resolve("other.zip")).doesNotExist();
    }

    @Test
    void anErasureIsListedBeforeItIsDoneAndDoneOnce() {
        assertThat(run("person", "erase", TESSA).refused().err()).contains("--dry-run");
        JsonNode dry =
                run("person", "erase", TESSA, "--dry-run", "--json").done().json();
        assertThat(dry.path("erased").asBoolean()).isFalse();
        assertThat(dry.path("goes").findValuesAsText("table")).contains("enrolment", "enrolment_topic");
        assertThat(run("person", "list", "--json").out()).contains(TESSA);

        JsonNode done = run("person", "erase", TESSA, "--yes", "--json").done().json();
        assertThat(done.path("erased").asBoolean()).isTrue();
        assertThat(done.path("goes")).isEqualTo(dry.path("goes"));
        assertThat(run("person", "list", "--json").out()).doesNotContain(TESSA).doesNotContain("Lindqvist");
        run("person", "erase", TESSA, "--yes").refused();
        run("person", "export", TESSA, "--out", folder.resolve("gone.zip")).refused();
        run("verify").done();
    }

    private CommandRun run(Object... arguments) {
        return CommandRun.in(folder.resolve("data"), arguments);
    }
}
