package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.reflection.Assessment;
import ca.learningpartners.mentorship.reflection.AssessmentId;
import ca.learningpartners.mentorship.reflection.Assessments;
import ca.learningpartners.mentorship.reflection.Place;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * The tables {@code assessment} and {@code assessment_place}, sealed with the author's key. The revision that is asked for, and
 * the index that allows one draft, decide who of two that save is too late.
 */
final class JdbiAssessments implements Assessments {

    private static final String FIRST = """
            INSERT INTO assessment (id, program, person, questions, version, revision, saved_at, finished_at)
            VALUES (:id, :program, :person, :questions, :version, :revision, :at, :finished)
            ON CONFLICT DO NOTHING
            """;

    private static final String CHANGE = """
            UPDATE assessment SET questions = :questions, version = :version, revision = :revision,
                saved_at = :at, finished_at = :finished
            WHERE id = :id AND program = :program AND person = :person
                AND revision = :revision - 1 AND finished_at IS NULL
            """;

    private final Handle handle;
    private final ContentSeal seal;

    JdbiAssessments(Handle handle) {
        this.handle = handle;
        this.seal = new ContentSeal(handle);
    }

    @Override
    public Optional<Assessment> find(AssessmentId id) {
        return handle.createQuery("SELECT * FROM assessment WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(this::read))
                .findOne();
    }

    @Override
    public List<Assessment> finished(ProgramId program, ParticipantId person) {
        return handle.createQuery("""
                        SELECT * FROM assessment
                        WHERE person = :person AND program = :program AND finished_at IS NOT NULL
                        ORDER BY saved_at, id
                        """)
                .bind("person", person)
                .bind("program", program)
                .map(Row.mapper(this::read))
                .list();
    }

    @Override
    public Optional<Assessment> draft(ProgramId program, ParticipantId person) {
        return handle.createQuery("""
                        SELECT * FROM assessment WHERE person = :person AND program = :program AND finished_at IS NULL
                        """)
                .bind("person", person)
                .bind("program", program)
                .map(Row.mapper(this::read))
                .findOne();
    }

    @Override
    public boolean save(Assessment assessment) {
        int saved = handle.createUpdate(assessment.revision() == 1 ? FIRST : CHANGE)
                .bind("id", assessment.id().value())
                .bind("program", assessment.program())
                .bind("person", assessment.person())
                .bind("questions", assessment.questions())
                .bind("version", assessment.version())
                .bind("revision", assessment.revision())
                .bind("at", assessment.savedAt())
                .bind("finished", assessment.finishedAt())
                .execute();
        if (saved == 1) {
            handle.createUpdate("DELETE FROM assessment_place WHERE assessment = :id")
                    .bind("id", assessment.id().value())
                    .execute();
            assessment.places().forEach((item, place) -> add(assessment, item, place));
        }
        return saved == 1;
    }

    @Override
    public boolean discard(AssessmentId id) {
        return handle.createUpdate("DELETE FROM assessment WHERE id = :id AND finished_at IS NULL")
                        .bind("id", id.value())
                        .execute()
                == 1;
    }

    private void add(Assessment assessment, String item, Place place) {
        String id = assessment.id() + "." + item;
        Whose author = Whose.person(assessment.person());
        String note = place.note().isEmpty() ? null : place.note();
        handle.createUpdate("""
                        INSERT INTO assessment_place (id, assessment, item, step, note)
                        VALUES (:id, :assessment, :item, :step, :note)
                        """)
                .bind("id", id)
                .bind("assessment", assessment.id().value())
                .bind("item", item)
                .bind("step", seal.seal(author, "assessment_place.step/" + id, String.valueOf(place.step())))
                .bind("note", seal.sealMaybe(author, "assessment_place.note/" + id, note))
                .execute();
    }

    private Assessment read(Row row) throws SQLException {
        AssessmentId id = new AssessmentId(row.text("id"));
        ParticipantId person = row.person("person");
        return new Assessment(
                id,
                row.program(),
                person,
                row.text("questions"),
                row.number("version"),
                row.number("revision"),
                places(id, Whose.person(person)),
                row.moment("saved_at"),
                row.maybeMoment("finished_at"));
    }

    private SortedMap<String, Place> places(AssessmentId id, Whose author) {
        SortedMap<String, Place> places = new TreeMap<>();
        handle.createQuery("SELECT * FROM assessment_place WHERE assessment = :id")
                .bind("id", id.value())
                .map(Row.mapper(row -> {
                    String at = row.text("id");
                    String step = seal.openMaybe(author, "assessment_place.step/" + at, row.text("step"));
                    String note = seal.openMaybe(author, "assessment_place.note/" + at, row.maybeText("note"));
                    if (step != null) {
                        places.put(row.text("item"), new Place(Integer.parseInt(step), note == null ? "" : note));
                    }
                    return at;
                }))
                .list();
        return places;
    }
}
