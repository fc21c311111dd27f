package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.reflection.Confidences;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code confidence}, its answers sealed with the person's key. Its unique key decides that a wave is answered once. */
final class JdbiConfidences implements Confidences {

    private final Handle handle;
    private final ContentSeal seal;

    JdbiConfidences(Handle handle) {
        this.handle = handle;
        this.seal = new ContentSeal(handle);
    }

    @Override
    public List<Confidence> of(ProgramId program, ParticipantId person) {
        return handle.createQuery(
                        "SELECT * FROM confidence WHERE program = :program AND person = :person ORDER BY wave")
                .bind("program", program)
                .bind("person", person)
                .map(Row.mapper(this::read))
                .list();
    }

    @Override
    public List<Confidence> all(ProgramId program) {
        return handle.createQuery("SELECT * FROM confidence WHERE program = :program ORDER BY person, wave")
                .bind("program", program)
                .map(Row.mapper(this::read))
                .list();
    }

    @Override
    public boolean isSaid(ProgramId program, ParticipantId person, LocalDate wave) {
        return handle.createQuery("SELECT COUNT(*) FROM confidence WHERE id = :id")
                        .bind("id", id(program, person, wave))
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    @Override
    public boolean say(Confidence said) {
        String id = id(said.program(), said.person(), said.wave());
        Whose person = Whose.person(said.person());
        return handle.createUpdate("""
                        INSERT INTO confidence (id, program, person, wave, questions, version, steps, said_at)
                        VALUES (:id, :program, :person, :wave, :questions, :version, :steps, :at)
                        ON CONFLICT (id) DO UPDATE SET questions = excluded.questions, version = excluded.version,
                            steps = excluded.steps, said_at = excluded.said_at
                        WHERE confidence.steps IS NULL AND excluded.steps IS NOT NULL
                        """)
                        .bind("id", id)
                        .bind("program", said.program())
                        .bind("person", said.person())
                        .bind("wave", said.wave())
                        .bind("questions", said.questions())
                        .bind("version", said.version())
                        .bind("steps", seal.sealMaybe(person, "confidence.steps/" + id, written(said)))
                        .bind("at", said.saidAt())
                        .execute()
                == 1;
    }

    private Confidence read(Row row) throws SQLException {
        ParticipantId person = row.person("person");
        String place = "confidence.steps/" + row.text("id");
        return new Confidence(
                row.program(),
                person,
                row.day("wave"),
                row.text("questions"),
                row.number("version"),
                steps(seal.openMaybe(Whose.person(person), place, row.maybeText("steps"))),
                row.moment("said_at"));
    }

    private static String id(ProgramId program, ParticipantId person, LocalDate wave) {
        return program + " " + person + " " + wave;
    }

    /** {@code decide=3 people=2}; nothing where the wave was passed over. */
    private static @Nullable String written(Confidence said) {
        return said.isPassedOver()
                ? null
                : said.steps().entrySet().stream()
                        .map(step -> step.getKey() + "=" + step.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static SortedMap<String, Integer> steps(@Nullable String written) {
        SortedMap<String, Integer> steps = new TreeMap<>();
        for (String step : written == null ? new String[0] : written.split(" ")) {
            int sign = step.indexOf('=');
            steps.put(step.substring(0, sign), Integer.valueOf(step.substring(sign + 1)));
        }
        return steps;
    }
}
