package ca.learningpartners.tool.watch;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates and states, and no column that holds anything else: there is no way from here to what people wrote, and no
 * key to open it with.
 */
final class GlassReadModel {

    private static final int SHOWN = 30;

    private final Database database;

    GlassReadModel(Database database) {
        this.database = database;
    }

    /** Whom a work address or an id of a program means; the same answer for nobody and for nobody here. */
    Optional<ParticipantId> meant(ProgramId program, String typed) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT p.id FROM participant p JOIN appointment a ON a.participant = p.id
                        WHERE a.program = :program AND (p.id = :typed OR lower(p.email) = :address)
                        """)
                        .bind("program", program)
                        .bind("typed", typed)
                        .bind("address", typed.toLowerCase(Locale.ROOT))
                        .mapTo(ParticipantId.class)
                        .findFirst());
    }

    Optional<LocalDate> charterSigned(Pairing pairing, ZoneId zone) {
        return day(
                "SELECT max(at) FROM (SELECT max(signed_at) AS at, count(*) AS n, version FROM charter_signature"
                        + " WHERE pairing = :of GROUP BY version) s WHERE n = 2",
                pairing.id().value(),
                zone);
    }

    Optional<LocalDate> lastAct(ParticipantId person, ZoneId zone) {
        return day("SELECT max(done_at) FROM act WHERE actor = :of", person.value(), zone);
    }

    List<LocalDate> contacts(Pairing pairing) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT held_on FROM session WHERE pairing = :of ORDER BY held_on DESC LIMIT :most")
                        .bind("of", pairing.id())
                        .bind("most", SHOWN)
                        .mapTo(LocalDate.class)
                        .list());
    }

    List<GlassViewPage.Meeting> meetings(Pairing pairing, ZoneId zone) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT status, starts_at FROM meeting WHERE pairing = :of ORDER BY changed_at DESC LIMIT :most")
                        .bind("of", pairing.id())
                        .bind("most", SHOWN)
                        .map((row, context) -> new GlassViewPage.Meeting(
                                row.getString("status"),
                                Optional.ofNullable(row.getObject("starts_at"))
                                        .map(at -> Instant.ofEpochMilli(((Number) at).longValue())
                                                .atZone(zone))))
                        .list());
    }

    private Optional<LocalDate> day(String query, String of, ZoneId zone) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(query)
                        .bind("of", of)
                        .mapTo(Instant.class)
                        .findFirst())
                .map(at -> LocalDate.ofInstant(at, zone));
    }
}
