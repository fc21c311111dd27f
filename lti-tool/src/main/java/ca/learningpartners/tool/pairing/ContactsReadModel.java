package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.PairingId;
import java.util.HashMap;
import java.util.Map;

/** What the contacts of a partnership add up to, over all of them. */
final class ContactsReadModel {

    private final Database database;

    ContactsReadModel(Database database) {
        this.database = database;
    }

    /**
     * The sums.
     *
     * @param touched how many contacts served each objective; those that none served are missing
     */
    record Sums(int contacts, long minutes, Map<ObjectiveCode, Integer> touched) {}

    Sums of(PairingId pairing) {
        return database.read(handle -> {
            Map<ObjectiveCode, Integer> touched = new HashMap<>();
            handle.createQuery("""
                            SELECT o.objective, count(*) AS contacts
                            FROM session_objective o JOIN session s ON s.id = o.session
                            WHERE s.pairing = :pairing GROUP BY o.objective
                            """)
                    .bind("pairing", pairing.value())
                    .map((row, context) ->
                            Map.entry(new ObjectiveCode(row.getString("objective")), row.getInt("contacts")))
                    .forEach(entry -> touched.put(entry.getKey(), entry.getValue()));
            return handle.createQuery("""
                            SELECT count(*) AS contacts, COALESCE(sum(minutes), 0) AS minutes
                            FROM session WHERE pairing = :pairing
                            """)
                    .bind("pairing", pairing.value())
                    .map((row, context) -> new Sums(row.getInt("contacts"), row.getLong("minutes"), touched))
                    .one();
        });
    }
}
