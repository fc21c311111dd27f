package ca.learningpartners.tool.mail;

import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.MailServer;
import ca.learningpartners.tool.runtime.Settings;
import ca.learningpartners.tool.schedule.Agenda;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A node that does nothing but send mail, in a process of its own, so that it can be killed as a machine kills it. */
final class MailNode {

    /** Short, so that the test need not wait as long as a province would. */
    private static final Duration LEASE = Duration.ofSeconds(5);

    private static final Agenda.Pace QUICK = new Agenda.Pace(Duration.ofMillis(500), Duration.ofMillis(500));

    private MailNode() {}

    static Process start(String database, Path folder, int smtp) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            MailNode.class.getName(),
                            database,
                            folder.toString(),
                            String.valueOf(smtp))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) throws IOException {
        Clock clock = Clock.systemUTC();
        MailServer server = new MailServer(
                false,
                "127.0.0.1",
                Integer.parseInt(args[2]),
                Optional.empty(),
                new EmailAddress("learning-partners@tool.example"));
        Settings settings = new Settings(0, Optional.empty(), Path.of(args[1]), Optional.of(args[0]), List.of());
        try (DataFolder folder = DataFolder.open(settings, clock);
                Agenda agenda = new Agenda(folder.database(), clock, QUICK)) {
            OutboxStore store = new OutboxStore(folder.database(), LEASE);
            agenda.start(List.of(new Postman(store, Optional.of(new SmtpCarrier(server)), clock).errand()));
            // Whoever started this holds the other end; when it is gone, so are we.
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
