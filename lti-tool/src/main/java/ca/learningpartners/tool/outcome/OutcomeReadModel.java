package ca.learningpartners.tool.outcome;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.outcome.OutcomesPage.Desk;
import ca.learningpartners.tool.outcome.OutcomesPage.Line;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who of some districts is to be noted, and what is noted. */
final class OutcomeReadModel {

    /** So many are shown at once; the others come up when these are done. */
    static final int MOST = 10;

    private static final String PEOPLE = """
            SELECT m.participant AS person, p.name AS name, m.position_start AS since
            FROM mentee m JOIN participant p ON p.id = m.participant
            WHERE m.program = :program AND p.district IN (<districts>)
            """;

    private static final String NOTED = """
            SELECT o.person AS person, o.months AS months, o.outcome AS outcome, o.version AS version, o.as_of AS as_of
            FROM outcome o JOIN participant p ON p.id = o.person
            WHERE o.program = :program AND p.district IN (<districts>)
            ORDER BY o.version
            """;

    private final Database database;

    OutcomeReadModel(Database database) {
        this.database = database;
    }

    private record Person(String person, String name, LocalDate since) {}

    private record Noted(String person, int months, String outcome, int version, LocalDate asOf) {}

    Desk desk(ProgramId program, Collection<DistrictNumber> districts, LocalDate today, Locale reader) {
        List<Integer> numbers = districts.stream().map(DistrictNumber::value).toList();
        return database.read(handle -> {
            List<Person> people = handle.createQuery(PEOPLE)
                    .bind("program", program)
                    .bindList("districts", numbers)
                    .map((row, context) -> new Person(
                            row.getString("person"), row.getString("name"), LocalDate.parse(row.getString("since"))))
                    .list();
            List<Noted> noted = handle.createQuery(NOTED)
                    .bind("program", program)
                    .bindList("districts", numbers)
                    .map((row, context) -> new Noted(
                            row.getString("person"),
                            row.getInt("months"),
                            row.getString("outcome"),
                            row.getInt("version"),
                            LocalDate.parse(row.getString("as_of"))))
                    .list();
            return desk(people, noted, today, reader);
        });
    }

    private static Desk desk(List<Person> people, List<Noted> noted, LocalDate today, Locale reader) {
        List<Line> due = new ArrayList<>();
        List<Line> done = new ArrayList<>();
        @Nullable LocalDate next = null;
        for (Person person : people) {
            for (Checkpoint checkpoint : Checkpoint.values()) {
                LocalDate day = checkpoint.on(person.since());
                if (day.isAfter(today)) {
                    next = next == null || day.isBefore(next) ? day : next;
                } else {
                    Line line = line(person, checkpoint, noted);
                    (line.outcome().isPresent() ? done : due).add(line);
                }
            }
        }
        Comparator<Object> names = Collator.getInstance(reader);
        Comparator<Line> order = Comparator.comparing(Line::name, names).thenComparing(Line::months);
        due.sort(order);
        done.sort(order);
        return new Desk(
                List.copyOf(due.subList(0, Math.min(MOST, due.size()))),
                Math.max(0, due.size() - MOST),
                Optional.ofNullable(next),
                List.copyOf(done),
                Optional.empty());
    }

    /** What was noted about a position before the one they are in now does not count, but its versions do. */
    private static Line line(Person person, Checkpoint checkpoint, List<Noted> noted) {
        Optional<Outcome> outcome = Optional.empty();
        int version = 0;
        for (Noted each : noted) {
            if (each.person().equals(person.person()) && each.months() == checkpoint.months()) {
                boolean counts = checkpoint.isDue(person.since(), each.asOf());
                outcome = counts ? Optional.of(Outcome.valueOf(each.outcome())) : Optional.empty();
                version = each.version();
            }
        }
        return new Line(person.person(), person.name(), checkpoint.months(), person.since(), outcome, version);
    }
}
