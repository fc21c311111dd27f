package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.key.KeyId;
import ca.learningpartners.lti.key.ToolKey;
import ca.learningpartners.lti.key.ToolKeys;
import ca.learningpartners.mentorship.jdbi.Database;
import java.time.Instant;
import java.util.List;

/** The tool's signing keys in its database; the unique generation makes rotation safe between nodes. */
public final class ToolKeyStore implements ToolKeys {

    private final Database database;

    public ToolKeyStore(Database database) {
        this.database = database;
    }

    @Override
    public List<ToolKey> all() {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT * FROM tool_key ORDER BY generation DESC")
                        .map((row, context) -> new ToolKey(
                                new KeyId(row.getString("id")),
                                row.getInt("generation"),
                                row.getString("public_jwk"),
                                row.getString("sealed_private_jwk"),
                                Instant.ofEpochMilli(row.getLong("created_at"))))
                        .list());
    }

    @Override
    public boolean add(ToolKey key) {
        return database.inTransaction(handle -> handle.createUpdate("""
                                INSERT INTO tool_key (id, generation, public_jwk, sealed_private_jwk, created_at)
                                VALUES (:id, :generation, :public, :private, :created) ON CONFLICT DO NOTHING
                                """)
                        .bind("id", key.id().value())
                        .bind("generation", key.generation())
                        .bind("public", key.publicJwk())
                        .bind("private", key.sealedPrivateJwk())
                        .bind("created", key.created().toEpochMilli())
                        .execute()
                == 1);
    }

    @Override
    public void remove(KeyId id) {
        database.inTransaction(handle -> handle.createUpdate("DELETE FROM tool_key WHERE id = :id")
                .bind("id", id.value())
                .execute());
    }
}
