package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.pairing.Pairing;
import java.util.List;

/** What spoke for a match, from the approved run it came from. */
final class ReasonsReadModel {

    private static final int MOST = 3;
    private static final int WORTH_SAYING = 500_000;

    private final Database database;

    ReasonsReadModel(Database database) {
        this.database = database;
    }

    /** The criteria in which the two do well, by what they added to the score, the strongest first. */
    List<Criterion> of(Pairing pairing) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT c.criterion FROM match_contribution c
                        JOIN match_pair p ON p.run = c.run AND p.mentee = c.mentee
                        JOIN match_run r ON r.id = c.run
                        WHERE r.program = :program AND r.approved_at = :offered
                          AND p.mentee = :mentee AND p.mentor = :mentor AND c.value >= :worth
                        ORDER BY CAST(c.weight AS BIGINT) * c.value DESC, c.place
                        LIMIT :most
                        """)
                        .bind("program", pairing.program().value())
                        .bind("offered", pairing.offered().at().toEpochMilli())
                        .bind("mentee", pairing.mentee().value())
                        .bind("mentor", pairing.mentor().value())
                        .bind("worth", WORTH_SAYING)
                        .bind("most", MOST)
                        .mapTo(String.class)
                        .map(Criterion::valueOf)
                        .list());
    }
}
