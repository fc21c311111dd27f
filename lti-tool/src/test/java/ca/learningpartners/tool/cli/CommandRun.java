package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.Main;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What came of running one command: its exit code and what it said where. */
record CommandRun(int exitCode, String out, String err) {

    static final Path SAMPLES = Path.of("..", "samples", "data");

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Runs a command with a data folder of its own. */
    static CommandRun in(Path data, Object... arguments) {
        return with(Map.of("MENTORSHIP_DATA", data.toString()), arguments);
    }

    static CommandRun with(Map<String, String> env, Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = Main.run(words, stream(out), stream(err), new TreeMap<>(env));
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It ended well; returns itself. */
    CommandRun done() {
        assertThat(exitCode).as(err).isZero();
        return this;
    }

    /** It was refused as wrong usage or bad input: exit code 2, no stack trace, nothing on standard output. */
    CommandRun refused() {
        assertThat(out).isEmpty();
        return misused();
    }

    CommandRun misused() {
        assertThat(exitCode).as(err).isEqualTo(2);
        assertThat(err).doesNotContain("\tat ", "Exception");
        return this;
    }

    /** The one document on standard output; anything besides it fails. */
    JsonNode json() {
        assertThat(out).endsWith("\n");
        try {
            return JSON.readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not one JSON document: " + out, e);
        }
    }
}
