package ca.learningpartners.tool.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.SettableClock;
import ca.learningpartners.mentorship.jdbi.TestDatabases;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.runtime.MailServer;
import ca.learningpartners.tool.runtime.Settings;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is put into the outbox reaches a real mail server, once, or is known not to. */
class PostmanTest {

    private static final Instant NOW = Instant.parse("2026-11-03T17:00:00Z");
    private static final EmailAddress SENDER = new EmailAddress("learning-partners@tool.example");

    @TempDir
    Path temporary;

    private final SettableClock clock = new SettableClock(NOW);
    private TestDatabases.Schema schema;
    private DataFolder folder;

    @AfterEach
    void close() {
        if (folder != null) {
            folder.close();
        }
        if (schema != null) {
            schema.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_mail_arrives_once_with_text_page_calendar_and_a_way_to_stop_it(Kind kind) throws Exception {
        open(kind);
        GreenMail inbox = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        inbox.start();
        try {
            Letter letter = Letter.in(Locale.CANADA_FRENCH, "Votre prochaine rencontre à l’été")
                    .paragraph("Bonjour <Odile> & Robin…")
                    .link("Ouvrir", URI.create("https://tool.example/"));
            assertThat(add(mail("one", letter)
                            .with(new Mail.Calendar(
                                    "REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"))
                            .stoppedAt(URI.create("https://tool.example/reminders/stop/abc"))))
                    .isTrue();
            assertThat(add(mail("one", letter))).isFalse();
            postman(inbox.getSmtp().getPort()).work(() -> false);
            postman(inbox.getSmtp().getPort()).work(() -> false);

            assertThat(inbox.getReceivedMessages()).hasSize(1);
            MimeMessage arrived = inbox.getReceivedMessages()[0];
            assertThat(arrived.getSubject()).isEqualTo("Votre prochaine rencontre à l’été");
            assertThat(arrived.getFrom()[0])
                    .hasToString("\"Partenaires d’apprentissage\" <learning-partners@tool.example>");
            assertThat(arrived.getHeader("To", null)).doesNotContain("Odile");
            assertThat(arrived.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
            assertThat(arrived.getHeader("List-Unsubscribe", null))
                    .isEqualTo("<https://tool.example/reminders/stop/abc>");
            assertThat(arrived.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
            assertThat(arrived.getMessageID()).matches("<[0-9a-f-]{36}@tool\\.example>");
            assertThat(arrived.getSentDate()).isEqualTo(NOW);
            MimeMultipart parts = (MimeMultipart) arrived.getContent();
            assertThat(parts.getCount()).isEqualTo(3);
            assertThat(text(parts.getBodyPart(0))).contains("Bonjour <Odile> & Robin…", "Ouvrir\u00a0:");
            assertThat(text(parts.getBodyPart(1)))
                    .contains("lang=\"fr-CA\"", "Bonjour &lt;Odile&gt; &amp; Robin…", "href=\"https://tool.example/\"");
            assertThat(parts.getBodyPart(2).getContentType()).contains("text/calendar", "method=REQUEST");
            assertThat(state("one")).isEqualTo("SENT");
            assertThat(count("plain <> '' OR html <> '' OR subject <> ''")).isZero();
        } finally {
            inbox.stop();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_mail_is_kept_together_with_what_it_tells_of_or_not_at_all(Kind kind) {
        open(kind);
        assertThatThrownBy(() -> folder.store().write(stores -> {
                    new Outbox(folder.database()).add(mail("lost", letter()), NOW);
                    throw new IllegalStateException("planted");
                }))
                .hasMessage("planted");
        assertThat(count("1 = 1")).isZero();
    }

    @Test
    void what_is_refused_for_good_is_left_at_that_and_what_may_pass_is_tried_again_later() {
        open(Kind.SQLITE);
        add(mail("one", letter()));
        try (ScriptedServer full = new ScriptedServer(Map.of("RCPT TO", "452 mailbox full"))) {
            postman(full.port()).work(() -> false);
            assertThat(state("one")).isEqualTo("QUEUED");
            assertThat(reasons()).containsExactly("recipient-452");
            postman(full.port()).work(() -> false);
            assertThat(count("attempts = 1")).isEqualTo(1);
        }
        clock.advance(Duration.ofMinutes(1));
        try (ScriptedServer gone = new ScriptedServer(Map.of("RCPT TO", "550 <odile@district.example> unknown"))) {
            postman(gone.port()).work(() -> false);
            assertThat(state("one")).isEqualTo("FAILED");
            assertThat(reasons()).containsExactly("recipient-550");
        }
        assertThat(new Outbox(folder.database()).tryAgain(clock.instant())).isEqualTo(1);
        try (ScriptedServer better = new ScriptedServer(Map.of())) {
            postman(better.port()).work(() -> false);
            assertThat(state("one")).isEqualTo("SENT");
        }
    }

    @Test
    void a_server_that_hangs_up_after_it_has_a_mail_gets_it_once_more_under_the_same_id_and_that_is_counted() {
        open(Kind.SQLITE);
        add(mail("one", letter()));
        String first;
        try (ScriptedServer rude = new ScriptedServer(Map.of(".", ScriptedServer.HANG_UP))) {
            postman(rude.port()).work(() -> false);
            assertThat(rude.taken()).hasSize(1);
            first = rude.taken().get(0);
        }
        assertThat(state("one")).isEqualTo("QUEUED");
        assertThat(count("doubts = 1")).isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        try (ScriptedServer polite = new ScriptedServer(Map.of())) {
            postman(polite.port()).work(() -> false);
            assertThat(polite.taken()).containsExactly(first);
        }
    }

    @Test
    void a_server_that_is_down_lets_everything_rest_and_nothing_is_given_up() {
        open(Kind.SQLITE);
        for (int i = 0; i < 30; i++) {
            add(mail("m" + i, letter()));
        }
        int closed;
        try (ScriptedServer gone = new ScriptedServer(Map.of())) {
            closed = gone.port();
        }
        for (int i = 0; i < 40; i++) {
            postman(closed).work(() -> false);
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(count("state = 'QUEUED'")).isEqualTo(30);
        assertThat(reasons()).containsOnly("no-connection");
        clock.advance(Duration.ofHours(6));
        try (ScriptedServer back = new ScriptedServer(Map.of())) {
            postman(back.port()).work(() -> false);
            assertThat(back.taken()).hasSize(30).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_mail_a_dead_node_was_sending_is_taken_over_when_its_lease_is_over_and_the_dead_node_has_no_say_any_more() {
        open(Kind.SQLITE);
        add(mail("one", letter()));
        OutboxStore store = new OutboxStore(folder.database());
        Departure dead = store.take(NOW).orElseThrow();
        assertThat(store.take(NOW.plus(OutboxStore.LEASE).minusMillis(1))).isEmpty();
        Departure alive = store.take(NOW.plus(OutboxStore.LEASE)).orElseThrow();
        assertThat(alive.id()).isEqualTo(dead.id());
        assertThat(count("doubts = 1")).isEqualTo(1);
        assertThat(store.sent(dead, NOW)).isFalse();
        assertThat(store.sent(alive, NOW)).isTrue();
    }

    @Test
    void nothing_goes_that_would_come_too_late_and_what_went_is_forgotten_after_a_while() {
        open(Kind.SQLITE);
        add(mail("one", letter()).worthUntil(NOW.plus(Duration.ofDays(1))));
        clock.advance(Duration.ofDays(1));
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            postman(server.port()).work(() -> false);
            assertThat(server.taken()).isEmpty();
        }
        assertThat(reasons()).containsExactly("too-late");
        assertThat(new Outbox(folder.database()).tryAgain(clock.instant())).isZero();
        clock.advance(Postman.KEPT.plusMillis(1));
        new Postman(folder.database(), Optional.empty(), clock).work(() -> false);
        assertThat(count("1 = 1")).isZero();
    }

    @Test
    void odd_addresses_reach_their_reader_or_are_known_not_to() {
        open(Kind.SQLITE);
        String[] odd = {
            "o'brien+tag@district.example",
            "écol@district.example",
            "robin@école.example",
            "a,b@district.example",
            "\"odile\"@district.example",
            "<x>@district.example",
            "x@-.example",
            "x@" + "a".repeat(70) + ".example"
        };
        for (int i = 0; i < odd.length; i++) {
            person("odd-" + i, odd[i]);
            add(mailTo("odd-" + i));
        }
        person("nowhere", null);
        add(mailTo("nowhere"));
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            postman(server.port()).work(() -> false);
            assertThat(state("to odd-0")).isEqualTo("SENT");
            assertThat(reason("to odd-1")).isEqualTo("no-smtputf8");
            assertThat(state("to odd-2")).isEqualTo("SENT");
            assertThat(reason("to odd-3")).isEqualTo("odd-address");
            assertThat(state("to odd-4")).isEqualTo("SENT");
            assertThat(reason("to odd-5")).isEqualTo("odd-address");
            assertThat(reason("to odd-6")).isEqualTo("odd-address");
            assertThat(reason("to odd-7")).isEqualTo("odd-address");
            assertThat(reason("to nowhere")).isEqualTo("no-address");
        }
    }

    @Test
    void a_subject_is_one_line_so_that_no_header_can_be_smuggled_in() {
        for (String smuggled : List.of("Hello\r\nBcc: x@evil.example", "a\nb", "a\rb", "a\0b", " ")) {
            assertThatThrownBy(() -> Letter.in(Locale.CANADA, smuggled)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Mail.Calendar("REQUEST; x=y", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_wrong_password_is_told_from_a_server_that_is_not_there() {
        try (ScriptedServer strict = new ScriptedServer(
                Map.of("EHLO", "250-scripted.example\r\n250 AUTH PLAIN LOGIN", "AUTH", "535 no", "HELO", "250 yes"))) {
            MailServer known = MailServer.parse("smtp://me:wrong%40word@127.0.0.1:" + strict.port(), SENDER);
            assertThat(known.login().orElseThrow().password()).isEqualTo("wrong@word");
            assertThat(Postman.problem(known)).contains("login-refused");
            strict.close();
            assertThat(Postman.problem(known)).contains("no-connection");
        }
    }

    private void open(Kind kind) {
        schema = kind == Kind.POSTGRES ? TestDatabases.postgres() : null;
        String url = schema == null ? TestDatabases.sqlite(temporary) : schema.url();
        folder = DataFolder.open(new Settings(0, Optional.empty(), temporary, Optional.of(url), List.of()), clock);
        folder.store().write(stores -> {
            Invented.settle(stores);
            return true;
        });
    }

    private void person(String id, String address) {
        Participant like = Invented.ODILE;
        EmailAddress email = address == null ? null : new EmailAddress(address);
        folder.store().write(stores -> {
            stores.participants()
                    .save(new Participant(
                            new ParticipantId(id),
                            "Somebody",
                            email,
                            like.district(),
                            like.languages(),
                            like.locale()));
            return true;
        });
    }

    private Postman postman(int port) {
        MailServer server = new MailServer(false, "127.0.0.1", port, Optional.empty(), SENDER);
        return new Postman(folder.database(), Optional.of(server), clock);
    }

    private boolean add(Mail mail) {
        return new Outbox(folder.database()).add(mail, clock.instant());
    }

    private static Letter letter() {
        return Letter.in(Locale.CANADA, "A word").paragraph("Hello.");
    }

    private static Mail mail(String occasion, Letter letter) {
        return Mail.of(occasion, "reminders", Invented.PROGRAM, Invented.ODILE.id(), letter, NOW);
    }

    private static Mail mailTo(String person) {
        return Mail.of("to " + person, "reminders", Invented.PROGRAM, new ParticipantId(person), letter(), NOW);
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private String state(String occasion) {
        return one("state", occasion);
    }

    private String reason(String occasion) {
        return one("reason", occasion);
    }

    private String one(String column, String occasion) {
        return folder.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT <column> FROM mail WHERE occasion = :occasion")
                        .define("column", column)
                        .bind("occasion", occasion)
                        .mapTo(String.class)
                        .one());
    }

    private List<String> reasons() {
        return folder.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT reason FROM mail WHERE reason IS NOT NULL")
                        .mapTo(String.class)
                        .list());
    }

    private int count(String where) {
        return folder.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM mail WHERE " + where)
                        .mapTo(Integer.class)
                        .one());
    }
}
