package ca.learningpartners.tool.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * What the command line is run in, so that a test can run it without a process of its own.
 *
 * @param out where results go; in UTF-8
 * @param err where everything else goes
 * @param terminal whether somebody looks at {@code err} as it is written
 * @param env the environment variables
 * @param reader the language of whoever reads the messages
 * @param serving what makes the tool answer
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Map<String, String> env,
        Clock clock,
        Locale reader,
        Serving serving) {

    /** Whether this process's standard error is a terminal, as far as the system tells. */
    public static boolean atTerminal() {
        return isTerminal(2);
    }

    private static boolean isTerminal(int descriptor) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString()
                    .matches("/dev/(pts/|tty).*");
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return System.console() != null;
        }
    }

    /** Whether somebody looks at {@code out} as it is written, so that bytes that are no text would only hurt. */
    boolean showsOutput() {
        return terminal && isTerminal(1);
    }

    /** The reader's language as the environment names it ({@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG}). */
    public static Locale reader(Map<String, String> env) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = env.getOrDefault(name, "");
            if (!value.isBlank()) {
                return Locale.forLanguageTag(value.replaceFirst("[.@].*", "").replace('_', '-'));
            }
        }
        return Locale.CANADA;
    }
}
