package ca.learningpartners.tool.enrolment;

import ca.learningpartners.mentorship.jdbi.SearchWords;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Which people stand on one page of the list, by name; the database takes the page out, however many there are.
 *
 * @param number the page, from 0
 * @param more whether there is another after it
 */
record PeopleLinesReadModel(List<Line> lines, int number, boolean more) {

    private static final int PAGE = 50;

    /** Up to so many people are sorted; of more, those are gone through who stand in order already. */
    private static final int FEW = 5000;

    private static final String OF_MANY = " FROM search_entry e CROSS JOIN participant p CROSS JOIN appointment a";
    private static final String OF_FEW = " FROM appointment a CROSS JOIN participant p CROSS JOIN search_entry e";
    private static final String OF_DISTRICTS = " FROM participant p CROSS JOIN appointment a CROSS JOIN search_entry e";

    /** Who has a role twice, for two districts, is listed once. */
    private static final String WHERE = """

            WHERE e.kind = :kind AND e.thing = p.id AND a.participant = p.id AND a.program = :program
              AND (:all = 1 OR p.district IN (<districts>))
              AND NOT EXISTS (SELECT 1 FROM appointment o WHERE o.participant = a.participant
                AND o.program = a.program AND o.role = a.role
                AND COALESCE(o.district, 0) < COALESCE(a.district, 0))
              AND\s""";

    /** Somebody in one role. */
    record Line(String person, String role) {}

    List<String> people() {
        return lines.stream().map(Line::person).toList();
    }

    /** All districts if none are given. A page beyond the last one is the last one. */
    static PeopleLinesReadModel read(
            Handle handle, ProgramId program, List<Integer> districts, String typed, int wanted) {
        SearchWords.Sought sought = SearchWords.sought(handle, SearchWords.PEOPLE, typed);
        String from =
                (districts.isEmpty() ? ofProgram(handle, program) : OF_DISTRICTS) + WHERE + sought.condition("e.thing");
        List<Line> lines = lines(handle, program, districts, sought, from, wanted);
        if (!lines.isEmpty() || wanted == 0) {
            return new PeopleLinesReadModel(
                    lines.subList(0, Math.min(lines.size(), PAGE)), wanted, lines.size() > PAGE);
        }
        int last = Math.max(count(handle, program, districts, sought, from) - 1, 0) / PAGE;
        return new PeopleLinesReadModel(lines(handle, program, districts, sought, from, last), last, false);
    }

    /** One more than fit, if there are. */
    private static List<Line> lines(
            Handle handle,
            ProgramId program,
            List<Integer> districts,
            SearchWords.Sought sought,
            String from,
            int number) {
        return handle.createQuery("SELECT e.thing, a.role" + from
                        + " ORDER BY e.sorted, e.thing, a.role LIMIT :most OFFSET :before")
                .bind("most", PAGE + 1)
                .bind("before", (long) number * PAGE)
                .bindMap(sought.values())
                .bindMap(scope(program, districts))
                .bindList("districts", districts.isEmpty() ? List.of(0) : districts)
                .map((row, context) -> new Line(row.getString("thing"), row.getString("role")))
                .list();
    }

    private static int count(
            Handle handle, ProgramId program, List<Integer> districts, SearchWords.Sought sought, String from) {
        return handle.createQuery("SELECT count(*)" + from)
                .bindMap(sought.values())
                .bindMap(scope(program, districts))
                .bindList("districts", districts.isEmpty() ? List.of(0) : districts)
                .mapTo(Integer.class)
                .one();
    }

    private static Map<String, ?> scope(ProgramId program, List<Integer> districts) {
        return Map.of("kind", SearchWords.PEOPLE, "program", program, "all", districts.isEmpty() ? 1 : 0);
    }

    private static String ofProgram(Handle handle, ProgramId program) {
        int roles = handle.createQuery("SELECT count(*) FROM (SELECT 1 AS one FROM appointment"
                        + " WHERE program = :program LIMIT " + (FEW + 1) + ") roles")
                .bind("program", program)
                .mapTo(Integer.class)
                .one();
        return roles > FEW ? OF_MANY : OF_FEW;
    }
}
