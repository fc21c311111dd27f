package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The courses people come from, as their launches tell. */
public final class CourseStore {

    private static final int LONGEST_TITLE = 200;

    private static final String AS_NOTED = """
            SELECT c.id FROM course c
            WHERE c.registration = :registration AND c.deployment = :deployment AND c.context = :context
              AND c.title = :title AND (:memberships = '' OR c.memberships = :memberships)
              AND (EXISTS (SELECT 1 FROM course_program p WHERE p.course = c.id AND p.program = :program)
                OR NOT EXISTS (SELECT 1 FROM program p WHERE p.id = :program))
            """;

    private static final String NOTE = """
            INSERT INTO course (id, registration, deployment, context, title, memberships)
            VALUES (:id, :registration, :deployment, :context, :title, NULLIF(:memberships, ''))
            ON CONFLICT (registration, deployment, context) DO UPDATE
              SET title = excluded.title, memberships = COALESCE(excluded.memberships, course.memberships)
            RETURNING id
            """;

    private static final String NOTE_PROGRAM = """
            INSERT INTO course_program (course, program)
            SELECT :course, p.id FROM program p WHERE p.id = :program ON CONFLICT DO NOTHING
            """;

    private final Database database;

    public CourseStore(Database database) {
        this.database = database;
    }

    /**
     * Notes the course of a launch, and the program its link belongs to if there is such a program. Nothing is written
     * while nothing is new. A launch that offers no roster takes nothing away from one that did: what is offered may
     * differ from one visitor to the next.
     *
     * @return the course's id; empty for a launch from outside of any course
     */
    public Optional<String> note(Launch launch, Optional<ProgramId> program) {
        return launch.context()
                .filter(context -> context.id().indexOf('\0') < 0)
                .map(context -> Map.of(
                        "registration", launch.registration().value(),
                        "deployment", launch.deployment().value(),
                        "context", context.id(),
                        "title", title(context.title().or(context::label).orElse(context.id())),
                        "memberships",
                                launch.roster()
                                        .map(roster -> roster.memberships().toString())
                                        .orElse(""),
                        "program", program.map(ProgramId::value).orElse("")))
                .map(noted -> find(noted).orElseGet(() -> write(noted)));
    }

    private Optional<String> find(Map<String, String> noted) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(AS_NOTED)
                        .bindMap(noted)
                        .mapTo(String.class)
                        .findOne());
    }

    private String write(Map<String, String> noted) {
        return database.inTransaction(handle -> {
            String course = course(handle, noted);
            handle.createUpdate(NOTE_PROGRAM)
                    .bind("course", course)
                    .bind("program", noted.get("program"))
                    .execute();
            return course;
        });
    }

    private static String course(Handle handle, Map<String, String> noted) {
        return handle.createQuery(NOTE)
                .bind("id", UUID.randomUUID().toString())
                .bindMap(noted)
                .mapTo(String.class)
                .one();
    }

    /** One line of at most so many characters, none of them cut in two. */
    private static String title(String said) {
        return said.replaceAll("\\p{Cntrl}+", " ")
                .codePoints()
                .limit(LONGEST_TITLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
