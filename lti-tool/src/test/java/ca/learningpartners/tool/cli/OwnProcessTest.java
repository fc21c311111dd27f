package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.Main;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
@Timeout(120)
class OwnProcessTest {

    @TempDir
    Path folder;

    @Test
    void standardOutputIsUtf8WhateverTheTerminalSaysAndHoldsNothingElse() throws Exception {
        Path scores = CommandRun.file(folder, "scores.csv", "mentee,mentor,score\nx̱,é,1\n");

        Process process = start("match", "--scores", scores.toString(), "--json");

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        var pair = new ObjectMapper().readTree(text("out")).path("pairs").path(0);
        assertThat(pair.path("mentee").asText() + pair.path("mentor").asText()).isEqualTo("x̱é");
        assertThat(text("err")).isEmpty();
    }

    @Test
    void aMatchThatIsStoppedLeavesNothingHalfWritten() throws Exception {
        Process process = start("match", "--scores", "/dev/stdin", "--json");
        try (OutputStream scores = process.getOutputStream()) {
            scores.write("mentee,mentor,score\na,X,1\n".getBytes(StandardCharsets.UTF_8));
            scores.flush();

            process.destroy();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
        assertThat(text("out")).isEmpty();
        assertThat(text("err")).isEmpty();
    }

    @Test
    void sigtermDrainsAndStopsTheServer() throws Exception {
        Process process = start(
                "serve",
                "--port",
                "0",
                "--json",
                "--data",
                folder.resolve("data").toString());
        try {
            while (!text("out").endsWith("\n")) {
                assertThat(process.isAlive()).as(text("err")).isTrue();
                Thread.sleep(50);
            }

            process.destroy();

            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isIn(0, 143);
            assertThat(text("err")).contains("Stopping").doesNotContain("ERROR", "\tat ");
            assertThat(text("out").lines()).hasSize(1);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("MENTORSHIP_") || name.startsWith("JAVA_"));
        process.environment().put("LC_ALL", "C");
        return process.start();
    }

    private String text(String stream) throws IOException {
        return Files.readString(folder.resolve(stream));
    }
}
