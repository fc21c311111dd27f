package ca.learningpartners.demo;

import ca.learningpartners.tool.Main;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tool's own command line, on one data folder. */
final class CommandLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path data;
    private final Optional<String> database;

    CommandLine(Path data, Optional<String> database) {
        this.data = data;
        this.database = database;
    }

    /** Runs a command and reads the document it prints. */
    JsonNode run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString(), "--json"));
        database.ifPresent(url -> all.addAll(List.of("--db", url)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(all.toArray(String[]::new), printing(out), printing(err), Map.of());
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + ": " + err.toString(StandardCharsets.UTF_8));
        }
        try {
            return JSON.readTree(out.toString(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(String.join(" ", arguments) + " printed something else", e);
        }
    }

    /** The arguments, with an option repeated for each value. */
    static String[] with(String[] arguments, String option, List<String> values) {
        List<String> all = new ArrayList<>(List.of(arguments));
        values.forEach(value -> all.addAll(List.of(option, value)));
        return all.toArray(String[]::new);
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
