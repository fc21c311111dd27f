package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.tool.mail.Postman;
import ca.learningpartners.tool.reminder.ReminderErrand;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.runtime.MailServer;
import ca.learningpartners.tool.runtime.Pages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.schedule.Errand;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reminders as Tessa gets them: on her first page, in one mail, and no longer once she does not want it. */
class ReminderTest {

    /** A Monday, ten in the morning in Vancouver, three weeks after the two said yes. */
    private static final Instant MONDAY = Instant.parse("2026-12-14T18:00:00Z");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_due_is_said_once_on_the_first_page_and_in_one_mail(Kind kind) throws Exception {
        GreenMail inbox = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        inbox.start();
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing pairing = begun(tool);
            tool.clock().set(Instant.parse("2026-12-12T18:00:00Z"));
            remind(tool);
            assertThat(tool.count("nudge", "recipient = 'nm-27-lindqvist'"))
                    .as("on a Saturday")
                    .isZero();

            tool.clock().set(MONDAY);
            remind(tool);
            remind(tool);
            send(tool, inbox);
            assertThat(tool.count("nudge", "recipient = 'nm-27-lindqvist'")).isEqualTo(2);
            MimeMessage mail = mailTo(inbox, "tessa");
            String mentor = tool.store()
                    .read(stores -> stores.participants().find(pairing.mentor()))
                    .map(Participant::name)
                    .orElseThrow();
            assertThat(mail.getSubject())
                    .isEqualTo("Learning Partners: this week")
                    .doesNotContain(mentor);
            String body = new String(mail.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(GreenMailUtil.getBody(mail) + body).contains("charter", "not met yet");

            Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
            Page home = tessa.open(tool.at("/"));
            assertThat(home.html().select("#reminders li")).hasSize(2);
            assertThat(home.html().select("#reminders").text()).contains("You and " + mentor + " have not met yet.");
            contact(tool, pairing);
            Page after = tessa.open(tool.at("/"));
            assertThat(after.html().select("#reminders").text())
                    .contains("charter")
                    .doesNotContain("not met yet");
            Page without = tessa.submit(after, "/reminders/dismissal");
            assertThat(without.html().select("#reminders")).isEmpty();

            stopping(tool, tessa, mail);
        } finally {
            inbox.stop();
        }
    }

    private static void stopping(RunningTool tool, Browser tessa, MimeMessage mail) throws Exception {
        URI stop = URI.create(mail.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", ""));
        String there = tool.at(stop.getPath());
        Page settings = tessa.open(tool.at("/reminders"));
        assertThat(settings.html().select("input[name=kind][checked]")).isNotEmpty();
        Browser anybody = Browser.english();
        assertThat(anybody.open(there).text()).contains("No more reminders by mail?");
        assertThat(tool.count("nudge_stop", "1 = 1"))
                .as("looking changes nothing")
                .isZero();
        assertThat(anybody.open(there + "x").status()).isEqualTo(404);
        assertThat(anybody.post(there + "x", Map.of()).status()).isEqualTo(404);
        Page stopped = anybody.post(there, Map.of("List-Unsubscribe", "One-Click"));
        assertThat(stopped.text()).contains("No more reminders come by mail.");
        assertThat(tessa.open(tool.at("/reminders")).html().select("input[name=kind][checked]"))
                .isEmpty();
        assertThat(tool.count("act", "verb = 'reminders-stopped' AND subject = 'nm-27-lindqvist'"))
                .isEqualTo(1);
        tool.clock().set(Instant.parse("2027-04-12T17:00:00Z"));
        remind(tool);
        assertThat(tool.count("nudge", "recipient = 'nm-27-lindqvist' AND kind = 'SILENT'"))
                .isEqualTo(1);
        assertThat(tool.count("mail", "recipient = 'nm-27-lindqvist' AND queued_at > " + MONDAY.toEpochMilli()))
                .isZero();
        assertThat(tool.count("nudge", "kind = 'SILENT_ASK'")).isPositive();

        Page desk = tool.signedIn("sd27", "noor.haddad").open(tool.at("/programs/bcssa/outbox"));
        assertThat(desk.html().select("#mails").text()).contains("reminders").doesNotContain("not met", "silent");
        Page room = tool.administrator().open(tool.at("/admin/mail"));
        assertThat(room.text()).contains("waiting", "No mail server is set");
    }

    private static Pairing begun(RunningTool tool) {
        Pairing offered = tool.pairingOf("nm-27-lindqvist");
        Instant now = tool.clock().instant();
        tool.store().write(stores -> {
            Pairing one = offered.accept(offered.mentee(), now);
            stores.pairings().accept(one);
            return stores.pairings().accept(one.accept(offered.mentor(), now));
        });
        return offered;
    }

    private static void contact(RunningTool tool, Pairing pairing) {
        tool.store()
                .write(stores -> stores.sessions()
                        .add(new Session(
                                SessionId.random(),
                                pairing.id(),
                                LocalDate.of(2026, 12, 14),
                                20,
                                Means.PHONE,
                                new TreeSet<>(),
                                null,
                                new ParticipantId("nm-27-lindqvist"),
                                MONDAY)));
    }

    private static void remind(RunningTool tool) {
        Room room = new Room(tool.database(), tool.store(), new Pages(), tool.clock());
        byte[] secret = tool.data().vault().secret("reminders");
        Errand.Every errand = (Errand.Every) new ReminderErrand(room, URI.create(tool.at("")), secret).errand();
        errand.work().run(() -> false);
    }

    private static void send(RunningTool tool, GreenMail inbox) {
        MailServer server = MailServer.parse(
                "smtp://127.0.0.1:" + inbox.getSmtp().getPort(),
                MailServer.defaultSender(URI.create("https://tool.example")));
        Errand.Every errand = (Errand.Every) new Postman(tool.database(), Optional.of(server), tool.clock()).errand();
        errand.work().run(() -> false);
    }

    private static MimeMessage mailTo(GreenMail inbox, String name) {
        List<MimeMessage> found = Arrays.stream(inbox.getReceivedMessages())
                .filter(message -> goesTo(message, name))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static boolean goesTo(MimeMessage message, String name) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().contains(name);
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
