package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many people of each district take part in a program. A district that has only coordinators in it has 0. */
final class PartnersReadModel {

    private final Database database;

    PartnersReadModel(Database database) {
        this.database = database;
    }

    SortedMap<DistrictNumber, Integer> in(ProgramId program) {
        SortedMap<DistrictNumber, Integer> people = new TreeMap<>();
        database.reading()
                .useHandle(handle -> handle.createQuery("""
                        SELECT p.district,
                          count(DISTINCT CASE WHEN a.role IN ('MENTEE', 'MENTOR') THEN p.id END) AS people
                        FROM appointment a JOIN participant p ON p.id = a.participant
                        WHERE a.program = :program AND p.district IS NOT NULL GROUP BY p.district
                        """)
                        .bind("program", program.value())
                        .map((row, context) ->
                                people.put(new DistrictNumber(row.getInt("district")), row.getInt("people")))
                        .list());
        return people;
    }
}
