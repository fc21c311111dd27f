package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.ags.GradeEndpoint;
import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.ProgramId;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** The courses people come from, as their launches tell. */
public final class CourseStore {

    private static final int LONGEST_TITLE = 200;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private static final String AS_NOTED = """
            SELECT c.id FROM course c
            WHERE c.registration = :registration AND c.deployment = :deployment AND c.context = :context
              AND c.title = :title AND (:memberships = '' OR c.memberships = :memberships)
              AND (:lineItems = '' OR c.line_items = :lineItems)
              AND (EXISTS (SELECT 1 FROM course_program p WHERE p.course = c.id AND p.program = :program)
                OR NOT EXISTS (SELECT 1 FROM program p WHERE p.id = :program))
            """;

    private static final String NOTE = """
            INSERT INTO course (id, registration, deployment, context, title, memberships, line_items)
            VALUES (:id, :registration, :deployment, :context, :title, NULLIF(:memberships, ''), NULLIF(:lineItems, ''))
            ON CONFLICT (registration, deployment, context) DO UPDATE
              SET title = excluded.title, memberships = COALESCE(excluded.memberships, course.memberships),
                line_items = COALESCE(excluded.line_items, course.line_items)
            RETURNING id
            """;

    private static final String NOTE_PROGRAM = """
            INSERT INTO course_program (course, program)
            SELECT :course, p.id FROM program p WHERE p.id = :program ON CONFLICT DO NOTHING
            """;

    /** One whose roster was read lately is not one that is gone by now. */
    private static final String KNOWN = """
            SELECT c.title, c.<address> FROM course c
            WHERE c.registration = :registration AND (:deployment = '' OR c.deployment = :deployment)
              AND c.<address> IS NOT NULL
            ORDER BY COALESCE((SELECT max(r.ended_at) FROM roster_reading r
              WHERE r.course = c.id AND r.outcome = 'DONE'), 0) DESC, c.title, c.id LIMIT 1
            """;

    private final Database database;

    public CourseStore(Database database) {
        this.database = database;
    }

    /**
     * Notes the course of a launch, and the program its link belongs to if there is such a program. Nothing is written
     * while nothing is new. A launch that offers no roster or no grade columns takes nothing away from one that did: what is offered may
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
                        "lineItems",
                                launch.grades()
                                        .flatMap(GradeEndpoint::lineItems)
                                        .map(URI::toString)
                                        .orElse(""),
                        "program", program.map(ProgramId::value).orElse("")))
                .map(noted -> find(noted).orElseGet(() -> write(noted)));
    }

    /**
     * Courses to ask a platform's services about.
     *
     * @param deployment only courses in that place
     */
    public KnownCourses known(RegistrationId registration, Optional<DeploymentId> deployment) {
        return new KnownCourses(
                known("memberships", registration, deployment), known("line_items", registration, deployment));
    }

    private Optional<KnownCourses.Place> known(
            String address, RegistrationId registration, Optional<DeploymentId> deployment) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .define("address", address)
                        .bind("registration", registration.value())
                        .bind("deployment", deployment.map(DeploymentId::value).orElse(""))
                        .map((row, context) ->
                                new KnownCourses.Place(row.getString("title"), URI.create(row.getString(address))))
                        .findOne());
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
        return CONTROLS.matcher(said)
                .replaceAll(" ")
                .codePoints()
                .limit(LONGEST_TITLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
