package ca.learningpartners.tool.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.TestDatabases;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.runtime.Settings;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A thousand mails, and {@code kill -9} in the middle: on PostgreSQL a second node goes on, on SQLite the same one after a
 * restart. Each mail arrives once, or once more than was acknowledged, under the same id, and that is counted.
 */
class KilledNodeTest {

    private static final int MAILS = 1_000;
    private static final int SOME = 150;

    @TempDir
    Path temporary;

    private TestDatabases.Schema schema;
    private DataFolder folder;
    private Process first;
    private Process second;

    @AfterEach
    void close() {
        for (Process process : new Process[] {first, second}) {
            if (process != null) {
                process.destroyForcibly();
            }
        }
        if (folder != null) {
            folder.close();
        }
        if (schema != null) {
            schema.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_mail_arrives_although_a_node_is_killed_while_it_sends(Kind kind) throws Exception {
        schema = kind == Kind.POSTGRES ? TestDatabases.postgres() : null;
        String url = schema == null ? TestDatabases.sqlite(temporary) : schema.url();
        folder = DataFolder.open(
                new Settings(0, Optional.empty(), temporary, Optional.of(url), List.of()), Clock.systemUTC());
        queue();
        GreenMail inbox = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        inbox.start();
        try {
            int smtp = inbox.getSmtp().getPort();
            first = MailNode.start(url, temporary, smtp);
            await(() -> inbox.getReceivedMessages().length, 1);
            if (kind == Kind.POSTGRES) {
                second = MailNode.start(url, temporary, smtp);
            }
            await(() -> inbox.getReceivedMessages().length, SOME);
            first.destroyForcibly().waitFor();
            assertThat(count("state = 'SENT'")).isBetween(1, MAILS - 1);
            if (second == null) {
                second = MailNode.start(url, temporary, smtp);
            }
            await(() -> count("state = 'SENT'"), MAILS);

            Map<String, Integer> arrived = new TreeMap<>();
            for (MimeMessage message : inbox.getReceivedMessages()) {
                arrived.merge(message.getMessageID(), 1, Integer::sum);
            }
            long again = arrived.values().stream().filter(times -> times > 1).count();
            System.out.println("KilledNodeTest: " + kind + ", " + arrived.size() + " mails, " + again
                    + " arrived twice, " + count("doubts > 0") + " counted as doubtful");
            assertThat(arrived).hasSize(MAILS);
            assertThat(arrived.values()).allMatch(times -> times <= 2);
            assertThat(again).isLessThanOrEqualTo(count("doubts > 0"));
            assertThat(count("doubts > 0")).isLessThanOrEqualTo(1);
        } finally {
            inbox.stop();
        }
    }

    private void queue() {
        Instant now = Instant.now();
        Letter letter = Letter.in(Locale.CANADA, "A word").paragraph("Hello.");
        Outbox outbox = new Outbox(folder.database());
        folder.store().write(stores -> {
            Invented.settle(stores);
            for (int i = 0; i < MAILS; i++) {
                outbox.add(Mail.of("mail " + i, "reminders", Invented.PROGRAM, Invented.ODILE.id(), letter, now), now);
            }
            return true;
        });
    }

    private static void await(IntSupplier seen, int wanted) throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (seen.getAsInt() < wanted && System.nanoTime() < patience) {
            Thread.sleep(Duration.ofMillis(20).toMillis());
        }
        assertThat(seen.getAsInt()).isGreaterThanOrEqualTo(wanted);
    }

    private int count(String where) {
        return folder.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM mail WHERE " + where)
                        .mapTo(Integer.class)
                        .one());
    }
}
