package ca.learningpartners.tool.reminder;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.Program;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/** Reads the mails to the people of some districts of a program; of all of them for the Office. */
final class OutboxReadModel {

    private static final int PAGE = 50;

    private static final String LINES = """
            SELECT p.name, m.kind, m.state, coalesce(m.settled_at, m.queued_at) AS noted
            FROM mail m JOIN participant p ON p.id = m.recipient
            WHERE m.program = :program AND (:all = 1 OR p.district IN (<districts>))
            ORDER BY m.queued_at DESC, m.id LIMIT :size OFFSET :from
            """;

    private final Database database;
    private final ZoneId zone;

    OutboxReadModel(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    OutboxPage page(Program program, boolean office, Collection<DistrictNumber> districts, boolean goes, int number) {
        List<Integer> numbers = districts.stream().map(DistrictNumber::value).toList();
        List<OutboxPage.Line> lines = database.read(handle -> handle.createQuery(LINES)
                .bind("program", program.id())
                .bind("all", office ? 1 : 0)
                .bindList("districts", numbers.isEmpty() ? List.of(0) : numbers)
                .bind("size", PAGE + 1)
                .bind("from", number * PAGE)
                .map((row, context) -> new OutboxPage.Line(
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("state"),
                        LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong("noted")), zone)))
                .list());
        return new OutboxPage(
                program.id().value(),
                program.title(),
                goes,
                lines.subList(0, Math.min(lines.size(), PAGE)),
                number,
                lines.size() > PAGE);
    }
}
