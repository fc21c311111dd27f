package ca.learningpartners.demo;

import ca.learningpartners.demolms.Settings;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.jdbi.DatabaseFailure;
import ca.learningpartners.tool.runtime.Listening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** {@code bin/demo}: starts everything, says what to open, and runs until stopped. */
public final class Main {

    private static final String USAGE = """
            usage: bin/demo [--port N] [--lms-port N] [--data DIR] [--db JDBC-URL]
                            [--sample leaders|province]
              --port      the tool's port (8080)
              --lms-port  the learning platforms' port (8081)
              --data      the tool's data folder (a fresh temporary one)
              --db        a database for the tool (a SQLite file in the data folder)
              --sample    whose leaders take part: 24 new members (leaders), or 600 from sixty districts (province)
            """;

    private int port = 8080;
    private int lmsPort = 8081;
    private Optional<Path> data = Optional.empty();
    private Optional<String> database = Optional.empty();
    private Demo.Sample sample = Demo.Sample.LEADERS;

    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (List.of(args).contains("--help") || List.of(args).contains("-h")) {
            System.out.print(USAGE);
            return;
        }
        Main main = new Main();
        if (!main.understood(args)) {
            System.err.print(USAGE);
            System.exit(2);
        }
        try {
            main.run();
        } catch (IllegalStateException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            DatabaseFailure failure = DatabaseFailure.in(e).orElseThrow(() -> e);
            System.err.println("The database cannot be used (" + failure.code() + ").");
            System.exit(1);
        }
    }

    private boolean understood(String[] args) {
        try {
            for (int i = 0; i + 1 < args.length; i += 2) {
                take(args[i], args[i + 1]);
            }
            if (args.length % 2 != 0) {
                throw new IllegalArgumentException(args[args.length - 1] + " needs a value.");
            }
            if (port == lmsPort && port != 0) {
                throw new IllegalArgumentException("--port and --lms-port are both " + port + "; they must differ.");
            }
            return true;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return false;
        }
    }

    private static int port(String option, String value) {
        int port = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : -1;
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(option + ": “" + value + "” is no port. Give a number from 0 to 65535.");
        }
        return port;
    }

    /** Looked at before anything is filled. */
    private void requirePorts() throws UnknownHostException {
        require("--port", port, Listening.at(null, port));
        String lmsHost = Settings.ofTheDemo().host();
        require("--lms-port", lmsPort, Listening.at(InetAddress.getByName(lmsHost), lmsPort));
    }

    private static void require(String option, int port, Listening found) {
        if (found != Listening.POSSIBLE) {
            String why = found == Listening.TAKEN ? "is in use by another program" : "needs more permission";
            throw new IllegalStateException("Port " + port + " " + why + ". Choose another with " + option + ".");
        }
    }

    private void take(String option, String value) {
        switch (option) {
            case "--port" -> port = port(option, value);
            case "--lms-port" -> lmsPort = port(option, value);
            case "--data" -> data = Optional.of(Path.of(value));
            case "--db" -> {
                Database.file(value);
                database = Optional.of(value);
            }
            case "--sample" -> sample = sample(value);
            default -> throw new IllegalArgumentException("There is no option " + option + ".");
        }
    }

    private static Demo.Sample sample(String value) {
        return switch (value) {
            case "leaders" -> Demo.Sample.LEADERS;
            case "province" -> Demo.Sample.PROVINCE;
            default ->
                throw new IllegalArgumentException(
                        "--sample: there is no sample “" + value + "”. Give leaders or province.");
        };
    }

    /** What to try first. In the province everybody but the staff is drawn by lot, and has no course to launch from. */
    private String steps() {
        return sample == Demo.Sample.PROVINCE
                ? "  1. Cariboo Chilcotin, as Noor Haddad: match the new members who wait, move a weight, pin a pair, approve.\n"
                        + "  Nobody else of the courses is in this sample; they would ask to join."
                : """
                          1. Cariboo Chilcotin, as Noor Haddad: match the new members who wait, approve.
                          2. Campus CSF, as Lucie Bélanger-Roy, in French: accept, note a contact.
                          3. West Shore Online, as 周慧琳 Wei-Lin Chow: it is there.""".indent(2).stripTrailing();
    }

    private static String told(@Nullable Throwable failure) {
        return failure == null
                ? "The figures of the 2024 cohort are there."
                : "The figures of the 2024 cohort could not be made: " + failure.getMessage();
    }

    private void run() throws IOException, InterruptedException {
        requirePorts();
        Path folder = data.isPresent() ? data.get() : Files.createTempDirectory("demo");
        Clock clock = Clock.system(ZoneId.of("America/Vancouver"));
        Demo demo = Demo.start(new Demo.Options(port, lmsPort, folder, database, sample, true), clock);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            demo.close();
            stopped.countDown();
        }));
        System.out.printf(
                """

                Open  %1$s

                Four districts' learning platforms are there, each with a course, its people, and buttons to launch as one.
                %5$s
                  Figures: Cariboo Chilcotin, as Noor Haddad, “How it is doing”. Those of the 2024 cohort are still being
                  worked out; a line here says when they are there.
                “Break it”, below each course, sends broken launches.
                “Services”, at the top of each campus, breaks its keys, tokens, rosters, scores and storage.
                A course also has its gradebook, activities picked in the tool, a copy button; Cariboo Chilcotin has a
                second course, of ten thousand people.

                The tool itself   %2$s
                Its administrator %3$s  (once, within 30 minutes)
                Its data          %4$s

                Stop with Ctrl-C.
                """,
                demo.lmsAddress(),
                demo.toolAddress(),
                demo.adminLink(),
                database.isPresent() ? "in the database given with --db" : folder,
                steps());
        demo.figures().whenComplete((done, failure) -> System.out.println(told(failure)));
        stopped.await();
    }
}
