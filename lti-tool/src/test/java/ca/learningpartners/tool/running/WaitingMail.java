package ca.learningpartners.tool.running;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.jdbi.ContentSeal;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A mail that waits to be sent, opened: in the database what it says is sealed, so that no search there finds a word. */
public record WaitingMail(String recipient, String subject, String plain, String method, String calendar) {

    /** Those of a kind, by their occasion. */
    public static List<WaitingMail> of(RunningTool tool, String kind) {
        return tool.database()
                .reading()
                .withHandle(handle -> handle.createQuery("""
                                SELECT id, recipient, subject, plain, calendar_method, calendar FROM mail
                                WHERE kind = :kind ORDER BY occasion
                                """)
                        .bind("kind", kind)
                        .map((row, context) -> new WaitingMail(
                                row.getString("recipient"),
                                row.getString("subject"),
                                opened(row, "plain", handle),
                                row.getString("calendar_method"),
                                opened(row, "calendar", handle)))
                        .list());
    }

    private static String opened(ResultSet row, String column, Handle handle) throws SQLException {
        Whose reader = Whose.person(new ParticipantId(row.getString("recipient")));
        return new ContentSeal(handle)
                .openMaybe(reader, "mail." + column + "/" + row.getString("id"), row.getString(column));
    }
}
