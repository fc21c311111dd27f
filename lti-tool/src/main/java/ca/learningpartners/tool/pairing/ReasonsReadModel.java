package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.matching.Contribution;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.pairing.Pairing;
import java.util.List;

/** What spoke for a match, from the approved run it came from. */
final class ReasonsReadModel {

    private final Database database;

    ReasonsReadModel(Database database) {
        this.database = database;
    }

    /** The criteria in which the two do well, by what they added to the score, the strongest first. */
    List<Criterion> of(Pairing pairing) {
        return Contribution.strongest(database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT c.criterion, c.weight, c.value FROM match_contribution c
                        JOIN pairing g ON g.run = c.run AND g.mentee = c.mentee
                        WHERE g.id = :pairing
                        """)
                        .bind("pairing", pairing.id().value())
                        .map((row, context) -> new Contribution(
                                Criterion.valueOf(row.getString("criterion")),
                                row.getInt("weight"),
                                row.getInt("value")))
                        .list()));
    }
}
