package ca.learningpartners.tool.platform;

import ca.learningpartners.mentorship.jdbi.Database;
import java.util.List;

/** Everything in the tool's tables that is sealed, or should be. */
final class SealedStore {

    private final Database database;

    SealedStore(Database database) {
        this.database = database;
    }

    /** Where a sealed text is kept. */
    enum Place {
        SIGNING_KEY,
        SECRET
    }

    /**
     * A sealed text, or one from before there was a seal.
     *
     * @param name the id of the key or the name of the secret: what it is sealed under
     */
    record Sealed(Place place, String name, String text) {}

    List<Sealed> all() {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT 'SIGNING_KEY' AS place, id AS name, sealed_private_jwk AS sealed FROM tool_key
                        UNION ALL
                        SELECT 'SECRET' AS place, name, value AS sealed FROM tool_secret
                        """)
                        .map((row, context) -> new Sealed(
                                Place.valueOf(row.getString("place")), row.getString("name"), row.getString("sealed")))
                        .list());
    }

    void replace(Sealed sealed) {
        String statement = sealed.place() == Place.SIGNING_KEY
                ? "UPDATE tool_key SET sealed_private_jwk = :text WHERE id = :name"
                : "UPDATE tool_secret SET value = :text WHERE name = :name";
        database.inTransaction(handle -> handle.createUpdate(statement)
                .bind("text", sealed.text())
                .bind("name", sealed.name())
                .execute());
    }

    /** Forgets what no key opens any more; the public parts of signing keys stay published. */
    void forget(Sealed lost) {
        if (lost.place() == Place.SECRET) {
            database.inTransaction(handle -> handle.createUpdate("DELETE FROM tool_secret WHERE name = :name")
                    .bind("name", lost.name())
                    .execute());
        } else {
            replace(new Sealed(lost.place(), lost.name(), ""));
        }
    }
}
