package ca.learningpartners.tool.mail;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.jdbi.ContentSeal;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.runtime.Secrets;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The mails that are kept, and which node is sending which. */
final class OutboxStore {

    /** How long sending one may take before another node believes it lost; longer than a mail server is waited for. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final String ADD = """
            INSERT INTO mail (id, occasion, kind, program, recipient, locale, subject, plain, html, calendar_method,
              calendar, stop_link, state, queued_at, due_at, until_at, attempts, doubts)
            VALUES (:id, :occasion, :kind, :program, :recipient, :locale, :subject, :plain, :html, :method,
              :calendar, :stop, 'QUEUED', :now, :due, :until, 0, 0)
            ON CONFLICT (occasion) DO NOTHING
            """;

    /** One statement decides who sends a mail. One whose lease has run out was being sent by a node that died. */
    private static final String TAKE = """
            UPDATE mail SET state = 'SENDING', lease = :lease, due_at = :lost, attempts = attempts + 1,
              doubts = doubts + CASE WHEN state = 'SENDING' THEN 1 ELSE 0 END
            WHERE id = (SELECT id FROM mail WHERE due_at <= :now ORDER BY due_at, id LIMIT 1) AND due_at <= :now
            RETURNING id, lease, recipient, :now AS taken_at, locale, subject, plain, html, calendar_method, calendar, stop_link, attempts,
              (SELECT p.email FROM participant p WHERE p.id = mail.recipient) AS address
            """;

    private final Database database;
    private final Duration lease;

    OutboxStore(Database database) {
        this(database, LEASE);
    }

    /** @param lease how long sending one may take before another node believes it lost */
    OutboxStore(Database database, Duration lease) {
        this.database = database;
        this.lease = lease;
    }

    boolean add(Mail mail, Instant now) {
        String id = UUID.randomUUID().toString();
        return database.inTransaction(handle -> handle.createUpdate(ADD)
                        .bind("id", id)
                        .bind("occasion", mail.occasion())
                        .bind("kind", mail.kind())
                        .bind("program", mail.program().map(Object::toString).orElse(null))
                        .bind("recipient", mail.to())
                        .bind("locale", mail.letter().locale())
                        .bind("subject", mail.letter().subject())
                        .bind(
                                "plain",
                                sealed(handle, mail, "plain", id, mail.letter().text()))
                        .bind(
                                "html",
                                sealed(handle, mail, "html", id, mail.letter().html()))
                        .bind(
                                "method",
                                mail.calendar().map(Mail.Calendar::method).orElse(null))
                        .bind(
                                "calendar",
                                mail.calendar()
                                        .map(calendar -> sealed(handle, mail, "calendar", id, calendar.text()))
                                        .orElse(null))
                        .bind("stop", mail.stop().map(URI::toString).orElse(null))
                        .bind("now", now)
                        .bind("due", mail.due())
                        .bind("until", mail.until())
                        .execute()
                > 0);
    }

    /** What a mail says is its reader's: a meeting's place may be in it. */
    private static String sealed(Handle handle, Mail mail, String column, String id, String text) {
        return new ContentSeal(handle).seal(Whose.person(mail.to()), place(column, id), text);
    }

    private static String place(String column, String id) {
        return "mail." + column + "/" + id;
    }

    /** Takes the mail that has been due longest; empty if none is due. */
    Optional<Departure> take(Instant now) {
        return database.inTransaction(handle -> handle.createQuery(TAKE)
                .bind("lease", Secrets.random())
                .bind("lost", now.plus(lease))
                .bind("now", now)
                .map((row, context) -> read(row, new ContentSeal(handle)))
                .findOne());
    }

    /** What was in a mail that has gone is nobody's business any more. */
    boolean sent(Departure mail, Instant at) {
        return settle(mail, """
                state = 'SENT', due_at = NULL, settled_at = :at, reason = NULL, subject = '', plain = '', html = '',
                calendar = NULL, stop_link = NULL
                """, update -> update.bind("at", at));
    }

    /** It will not go, however often it is tried. */
    boolean failed(Departure mail, String reason, Instant at) {
        return settle(
                mail,
                "state = 'FAILED', due_at = NULL, settled_at = :at, reason = :reason",
                update -> update.bind("at", at).bind("reason", reason));
    }

    /** To be tried again, not before that moment. */
    boolean putOff(Departure mail, NotCarried failed, Instant until) {
        int doubt = failed.isDoubtful() ? 1 : 0;
        return settle(
                mail,
                "state = 'QUEUED', due_at = :until, reason = :reason, doubts = doubts + :doubt",
                update -> update.bind("until", until)
                        .bind("reason", failed.reason())
                        .bind("doubt", doubt));
    }

    /** Only whoever took it may say what became of it. */
    private boolean settle(Departure mail, String change, UnaryOperator<Update> values) {
        return database.inTransaction(handle -> values.apply(handle.createUpdate("UPDATE mail SET " + change
                                        + ", lease = NULL WHERE id = :id AND lease = :lease")
                                .bind("id", mail.id())
                                .bind("lease", mail.lease()))
                        .execute()
                > 0);
    }

    /** All that waits rests until then: the mail server itself does not answer. */
    void rest(Instant until) {
        database.inTransaction(handle -> handle.createUpdate(
                        "UPDATE mail SET due_at = :until WHERE state = 'QUEUED' AND due_at < :until")
                .bind("until", until)
                .execute());
    }

    int tryAgain(Instant now) {
        return database.inTransaction(
                handle -> handle.createUpdate("""
                        UPDATE mail SET state = 'QUEUED', due_at = :now, settled_at = NULL, attempts = 0
                        WHERE state = 'FAILED' AND until_at > :now
                        """).bind("now", now).execute());
    }

    int waiting() {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM mail WHERE state = 'QUEUED'")
                        .mapTo(Integer.class)
                        .one());
    }

    /** What would come too late by now is not sent. */
    int expire(Instant now) {
        return database.inTransaction(
                handle -> handle.createUpdate("""
                        UPDATE mail SET state = 'FAILED', reason = 'too-late', due_at = NULL, settled_at = :now
                        WHERE state = 'QUEUED' AND until_at <= :now
                        """).bind("now", now).execute());
    }

    /** Forgets what was settled before that moment. */
    int forget(Instant before) {
        return database.inTransaction(handle -> handle.createUpdate("DELETE FROM mail WHERE settled_at < :before")
                .bind("before", before)
                .execute());
    }

    private static Departure read(ResultSet row, ContentSeal seal) throws SQLException {
        String id = row.getString("id");
        Whose reader = Whose.person(new ParticipantId(row.getString("recipient")));
        String calendar = seal.openMaybe(reader, place("calendar", id), row.getString("calendar"));
        return new Departure(
                id,
                row.getString("lease"),
                Optional.ofNullable(row.getString("address")),
                Locale.forLanguageTag(row.getString("locale")),
                row.getString("subject"),
                seal.open(reader, place("plain", id), row.getString("plain")),
                seal.open(reader, place("html", id), row.getString("html")),
                calendar == null
                        ? Optional.empty()
                        : Optional.of(new Mail.Calendar(row.getString("calendar_method"), calendar)),
                Optional.ofNullable(row.getString("stop_link")).map(URI::create),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("taken_at")));
    }
}
