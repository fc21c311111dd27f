package ca.learningpartners.tool;

import ca.learningpartners.tool.cli.CommandLineProgram;
import ca.learningpartners.tool.cli.Serving;
import ca.learningpartners.tool.cli.Surroundings;
import ca.learningpartners.tool.runtime.Settings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The program: gives the command line its surroundings, and the one thing it cannot know, the server. */
public final class Main {

    /** Whose days and dates the programs live by. */
    private static final ZoneId CALENDAR = ZoneId.of("America/Vancouver");

    private Main() {}

    public static void main(String[] args) {
        Map<String, String> env = System.getenv();
        boolean french = Locale.getDefault().getLanguage().equals("fr");
        Locale reader = french ? Locale.getDefault() : Surroundings.reader(env);
        boolean terminal = Surroundings.atTerminal();
        System.exit(run(args, stream(FileDescriptor.out), stream(FileDescriptor.err), terminal, env, reader));
    }

    /** Runs one command in this process, read in the language the environment names; returns its exit code. */
    public static int run(String[] args, PrintStream out, PrintStream err, Map<String, String> env) {
        return run(args, out, err, false, env, Surroundings.reader(env));
    }

    private static int run(
            String[] args, PrintStream out, PrintStream err, boolean terminal, Map<String, String> env, Locale reader) {
        var surroundings = new Surroundings(out, err, terminal, env, Clock.system(CALENDAR), reader, Main::serve);
        return CommandLineProgram.run(surroundings, args);
    }

    /** In UTF-8 whatever the terminal says, because scripts read it. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static Serving.Running serve(Settings settings, Clock clock) {
        return new Running(ToolServer.start(settings, clock));
    }

    private record Running(ToolServer server) implements Serving.Running {

        @Override
        public URI baseUrl() {
            return server.baseUrl();
        }

        @Override
        public int port() {
            return server.port();
        }

        @Override
        public Optional<Integer> metricsPort() {
            return server.metricsPort();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
