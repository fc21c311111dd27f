package ca.learningpartners.tool.roster;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.SearchKey;
import ca.learningpartners.tool.platform.PlatformMake;
import com.ibm.icu.text.Collator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads who is in a course and nobody the tool knows. */
final class ProposalsReadModel {

    static final int PAGE = 25;

    private static final String UNKNOWN = """
            FROM roster_member m JOIN course_binding b ON b.course = m.course
            WHERE m.course = :course AND m.left_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM roster_link l WHERE l.member = m.id)
            """;

    private static final String LIKE =
            " AND (m.folded LIKE :folded ESCAPE '!' OR COALESCE(m.email_folded, '') LIKE :email ESCAPE '!')";

    /** The same person as would be asked at a first visit: see the welcome. */
    private static final String PERSON = """
            SELECT m.id, m.name, m.email, m.role,
              CASE WHEN b.bound = 1 AND 1 = (SELECT count(*) FROM participant p
                WHERE p.email_folded = m.email_folded AND COALESCE(p.district, 0) = COALESCE(b.district, 0))
              AND NOT EXISTS (SELECT 1 FROM participant p JOIN platform_identity i ON i.participant = p.id
                WHERE p.email_folded = m.email_folded AND COALESCE(p.district, 0) = COALESCE(b.district, 0)
                  AND i.registration = b.registration AND i.deployment = b.scope) THEN 1 ELSE 0 END AS asked
            """;

    private final Database database;

    ProposalsReadModel(Database database) {
        this.database = database;
    }

    /** A page of those a query finds, all if it is empty. A page beyond the last one is the last one. */
    CoursePage page(
            ProgramId program, RostersPage.Course course, PlatformMake make, String query, int wanted, Locale reader) {
        return database.read(handle -> {
            String like = query.isEmpty() ? "" : LIKE;
            int found = bound(handle, "SELECT count(*) " + UNKNOWN + like, course.id(), query)
                    .mapTo(Integer.class)
                    .one();
            int number = Math.min(wanted, Math.max(found - 1, 0) / PAGE);
            String order = reader.getLanguage().equals("fr") ? "sort_fr" : "sort_en";
            List<CoursePage.Person> people = bound(
                            handle,
                            PERSON + UNKNOWN + like + " ORDER BY m." + order + ", m.subject LIMIT :size OFFSET :from",
                            course.id(),
                            query)
                    .bind("size", PAGE)
                    .bind("from", number * PAGE)
                    .map((row, context) -> person(row))
                    .list();
            boolean more = (number + 1) * PAGE < found;
            return new CoursePage(
                    program.value(),
                    course,
                    make,
                    query,
                    found,
                    people,
                    number,
                    more ? Optional.of(number + 1) : Optional.empty());
        });
    }

    /** One of them. */
    Optional<CoursePage.Person> find(String course, String member) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(PERSON + UNKNOWN + " AND m.id = :member")
                        .bind("course", course)
                        .bind("member", member)
                        .map((row, context) -> person(row))
                        .findOne());
    }

    /** The people of the program and district a member could be. */
    List<MemberPage.Choice> choices(ProgramId program, RostersPage.Course course, Locale reader) {
        Comparator<Object> order = Collator.getInstance(reader);
        return database
                .reading()
                .withHandle(handle -> handle.createQuery("""
                                SELECT p.id, p.name FROM participant p JOIN course_binding b ON b.course = :course AND b.bound = 1
                                WHERE COALESCE(p.district, 0) = COALESCE(b.district, 0)
                                  AND EXISTS (SELECT 1 FROM appointment a WHERE a.participant = p.id AND a.program = :program)
                                """)
                        .bind("course", course.id())
                        .bind("program", program.value())
                        .map((row, context) -> new MemberPage.Choice(row.getString("id"), row.getString("name")))
                        .list())
                .stream()
                .sorted(Comparator.comparing(MemberPage.Choice::name, order))
                .toList();
    }

    private static Query bound(Handle handle, String statement, String course, String query) {
        Query bound = handle.createQuery(statement).bind("course", course);
        return query.isEmpty()
                ? bound
                : bound.bind("folded", like(SearchKey.of(query))).bind("email", like(query.toLowerCase(Locale.ROOT)));
    }

    private static String like(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }

    private static CoursePage.Person person(ResultSet row) throws SQLException {
        return new CoursePage.Person(
                row.getString("id"),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("email")),
                row.getString("role"),
                row.getInt("asked") == 1);
    }
}
