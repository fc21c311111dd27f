package ca.learningpartners.tool.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/** Where a command speaks: results on standard output, one document with {@code --json}; the rest on standard error. */
final class Console {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final PrintStream err;
    private final Sentences sentences;
    private final BooleanSupplier quiet;

    Console(PrintStream out, PrintStream err, Sentences sentences, BooleanSupplier quiet) {
        this.out = out;
        this.err = err;
        this.sentences = sentences;
        this.quiet = quiet;
    }

    Sentences sentences() {
        return sentences;
    }

    /** The one document a script asked for, on one line. */
    void json(JsonNode document) {
        try {
            line(out, JSON.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line of the result. */
    void print(String text) {
        line(out, Sentences.visible(text));
    }

    /** A message besides the result; silent with {@code --quiet}. */
    void say(String key, Object... details) {
        if (!quiet.getAsBoolean()) {
            line(err, sentences.get(key, details));
        }
    }

    /** Something is wrong. */
    void complain(String key, Object... details) {
        complainAs(sentences.get(key, details));
    }

    /** Something is wrong, in words that are ready. */
    void complainAs(String text) {
        line(err, Sentences.visible(text));
    }

    private static void line(PrintStream stream, String text) {
        stream.print(text + "\n");
        stream.flush();
    }
}
