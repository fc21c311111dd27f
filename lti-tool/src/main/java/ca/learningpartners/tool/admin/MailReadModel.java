package ca.learningpartners.tool.admin;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.runtime.MailServer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Counts mails by what became of them. */
final class MailReadModel {

    private static final String COUNTS = """
            SELECT
              (SELECT count(*) FROM mail WHERE state = 'QUEUED') AS queued,
              (SELECT count(*) FROM mail WHERE state = 'SENDING') AS sending,
              (SELECT count(*) FROM mail WHERE state = 'SENT') AS sent,
              (SELECT count(*) FROM mail WHERE state = 'FAILED') AS failed,
              (SELECT coalesce(sum(doubts), 0) FROM mail) AS doubts,
              (SELECT min(queued_at) FROM mail WHERE state = 'QUEUED') AS oldest,
              (SELECT count(*) FROM mail WHERE state = 'FAILED' AND until_at > :now) AS again
            """;

    private final Database database;
    private final Clock clock;

    MailReadModel(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    MailPage page(Optional<MailServer> server) {
        return database.read(handle -> handle.createQuery(COUNTS)
                .bind("now", clock.instant())
                .map((row, context) -> page(server, row, reasons(handle)))
                .one());
    }

    private MailPage page(Optional<MailServer> server, ResultSet row, List<MailPage.Reason> reasons)
            throws SQLException {
        long oldest = row.getLong("oldest");
        Optional<ZonedDateTime> since = row.wasNull()
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(oldest).atZone(clock.getZone()));
        return new MailPage(
                server.map(known -> known.host() + ":" + known.port()),
                server.map(known -> known.sender().value()).orElse(""),
                row.getInt("queued"),
                row.getInt("sending"),
                row.getInt("sent"),
                row.getInt("failed"),
                row.getInt("doubts"),
                since,
                row.getInt("again"),
                reasons);
    }

    private static List<MailPage.Reason> reasons(Handle handle) {
        return handle.createQuery("""
                        SELECT reason, state, count(*) AS mails FROM mail
                        WHERE reason IS NOT NULL AND state <> 'SENT'
                        GROUP BY reason, state ORDER BY count(*) DESC, reason, state
                        """)
                .map((row, context) -> reason(row.getString("reason"), row.getString("state"), row.getInt("mails")))
                .list();
    }

    /** A reason is a word of ours, with the server's number behind it if it gave one. */
    private static MailPage.Reason reason(String kept, String state, int mails) {
        String code = kept.replaceFirst("^.*?([0-9]*)$", "$1");
        String word = kept.replaceFirst("-[0-9]+$", "");
        return new MailPage.Reason("mail.reason." + word, code, !state.equals("FAILED"), mails);
    }
}
