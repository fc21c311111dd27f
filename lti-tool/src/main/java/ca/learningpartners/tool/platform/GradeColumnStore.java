package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.service.ServiceScopes;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The gradebook columns of our links, and who is expected in them, as launches tell. */
public final class GradeColumnStore {

    private static final String AS_NOTED = """
            SELECT count(*) FROM grade_column c JOIN grade_score s ON s.grade_column = c.id
            WHERE c.course = :course AND c.line_item = :lineItem AND c.program = :program AND s.subject = :subject
            """;

    private static final String NOTE_COLUMN = """
            INSERT INTO grade_column (id, course, program, line_item)
            SELECT :id, :course, p.id, :lineItem FROM program p WHERE p.id = :program
            ON CONFLICT (course, line_item) DO UPDATE SET program = excluded.program
            RETURNING id
            """;

    private static final String NOTE_PERSON = """
            INSERT INTO grade_score (grade_column, subject, state) VALUES (:column, :subject, 'EXPECTED')
            ON CONFLICT DO NOTHING
            """;

    private final Database database;

    public GradeColumnStore(Database database) {
        this.database = database;
    }

    /**
     * Notes that a learner opened a link with a column of its own, in which the platform takes scores. Everybody else
     * is left out: a platform refuses a score for whom it does not grade. Nothing is written while nothing is new.
     */
    public void note(String course, Launch launch, ProgramId program) {
        launch.grades()
                .filter(grades -> launch.isLearner() && grades.scopes().contains(ServiceScopes.SCORE))
                .flatMap(grades -> grades.lineItem())
                .map(lineItem -> Map.of(
                        "course", course,
                        "lineItem", lineItem.toString(),
                        "program", program.value(),
                        "subject", launch.subject().value()))
                .filter(noted -> !isNoted(noted))
                .ifPresent(noted -> database.inTransaction(handle -> write(handle, noted)));
    }

    private boolean isNoted(Map<String, String> noted) {
        return database.reading()
                        .withHandle(handle -> handle.createQuery(AS_NOTED)
                                .bindMap(noted)
                                .mapTo(Integer.class)
                                .one())
                > 0;
    }

    private static boolean write(Handle handle, Map<String, String> noted) {
        return handle.createQuery(NOTE_COLUMN)
                .bind("id", UUID.randomUUID().toString())
                .bindMap(noted)
                .mapTo(String.class)
                .findOne()
                .map(column -> handle.createUpdate(NOTE_PERSON)
                        .bind("column", column)
                        .bind("subject", noted.get("subject"))
                        .execute())
                .isPresent();
    }
}
