package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands leave on the disk, and for whom. */
class DataOnDiskTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "program list",
                "program show x",
                "keys list",
                "keys rotate",
                "platform list",
                "platform show x",
                "platform test x",
                "platform remove x",
                "person list",
                "doctor"
            })
    void aCommandThatReadsMakesNothing(String command) {
        Path data = folder.resolve("mistyped");
        Path file = folder.resolve("elsewhere").resolve("x.db");

        CommandRun inFolder = CommandRun.in(data, (Object[]) command.split(" "));
        CommandRun inFile = CommandRun.in(data, (Object[]) (command + " --db jdbc:sqlite:" + file).split(" "));

        assertThat(inFolder.exitCode()).isEqualTo(1);
        assertThat(inFolder.out() + inFolder.err()).contains("There is no data in " + data);
        assertThat(inFile.exitCode()).isEqualTo(1);
        assertThat(inFile.out() + inFile.err()).contains("There is no database").doesNotContain(file.toString());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsMadeIsForItsOwnerAlone() throws IOException {
        assumePosix();
        Path data = folder.resolve("new").resolve("data");

        CommandRun.in(data, "program", "create", "--template", "bcssa").done();

        assertThat(mode(data)).isEqualTo("rwx------");
        assertThat(mode(data.getParent())).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(data)) {
            List<Path> all = files.toList();
            assertThat(all)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
        assertThat(CommandRun.in(data, "doctor").done().out()).doesNotContain("! ");
    }

    @Test
    void aFolderSomebodyMadeKeepsItsModeAndTheDoctorWarnsOfAFileAllCanRead() throws IOException {
        assumePosix();
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        CommandRun.in(data, "program", "create", "--template", "bcssa").done();
        assertThat(mode(data)).isEqualTo("rwxr-xr-x");
        assertThat(mode(data.resolve("mentorship.db"))).isEqualTo("rw-------");

        Files.setPosixFilePermissions(data.resolve("mentorship.db"), PosixFilePermissions.fromString("rw-r--r--"));
        CommandRun run = CommandRun.in(data, "doctor", "--json").done();

        JsonNode warning = Stream.of(run.json().path("checks"))
                .flatMap(checks ->
                        Stream.iterate(0, i -> i < checks.size(), i -> i + 1).map(checks::get))
                .filter(check -> check.path("name").asText().equals("permissions"))
                .findFirst()
                .orElseThrow();
        assertThat(warning.path("warning").asBoolean()).isTrue();
        assertThat(CommandRun.in(data, "doctor").done().out()).contains("! permissions: ", "chmod 600");
    }

    private static void assumePosix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
