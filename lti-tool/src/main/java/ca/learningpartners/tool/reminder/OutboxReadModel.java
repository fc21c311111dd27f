package ca.learningpartners.tool.reminder;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.Program;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the mails to the people of some districts of a program; of all of them for the Office. */
final class OutboxReadModel {

    private static final int PAGE = 50;

    private static final String MAILS = """
            SELECT m.queued_at, m.kind, m.state
            FROM mail m JOIN participant p ON p.id = m.recipient
            WHERE m.program = :program AND (:all = 1 OR p.district IN (<districts>))
            """;

    private static final Comparator<OutboxPage.Line> LATEST_FIRST = Comparator.comparing(OutboxPage.Line::on)
            .reversed()
            .thenComparing(OutboxPage.Line::kind)
            .thenComparing(OutboxPage.Line::state);

    private final Database database;
    private final ZoneId zone;

    OutboxReadModel(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    OutboxPage page(Program program, boolean office, Collection<DistrictNumber> districts, boolean goes, int number) {
        List<Integer> numbers = districts.stream().map(DistrictNumber::value).toList();
        Map<Sort, Integer> counted = new HashMap<>();
        database.read(handle -> {
            handle.createQuery(MAILS)
                    .bind("program", program.id())
                    .bind("all", office ? 1 : 0)
                    .bindList("districts", numbers.isEmpty() ? List.of(0) : numbers)
                    .map((row, context) -> new Sort(
                            LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong("queued_at")), zone),
                            row.getString("kind"),
                            row.getString("state")))
                    .forEach(sort -> counted.merge(sort, 1, Integer::sum));
            return counted;
        });
        List<OutboxPage.Line> lines = counted.entrySet().stream()
                .map(each -> each.getKey().line(each.getValue()))
                .sorted(LATEST_FIRST)
                .skip((long) number * PAGE)
                .limit(PAGE + 1L)
                .toList();
        return new OutboxPage(
                program.id().value(),
                program.title(),
                goes,
                lines.subList(0, Math.min(lines.size(), PAGE)),
                number,
                lines.size() > PAGE);
    }

    /** What mails are counted by. */
    private record Sort(LocalDate on, String kind, String state) {

        OutboxPage.Line line(int count) {
            return new OutboxPage.Line(on, kind, state, count);
        }
    }
}
