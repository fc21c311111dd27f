package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.launch.Nonce;
import ca.learningpartners.lti.launch.Nonces;
import ca.learningpartners.mentorship.jdbi.Database;
import java.time.Instant;

/** Used nonces in the tool's database, shared by all nodes: the primary key decides who was first. */
public final class NonceStore implements Nonces {

    private final Database database;

    public NonceStore(Database database) {
        this.database = database;
    }

    @Override
    public boolean consume(Nonce nonce, Instant expiresAt) {
        return database.inTransaction(handle -> handle.createUpdate(
                                "INSERT INTO lti_nonce (value, expires_at) VALUES (:value, :expires) ON CONFLICT DO NOTHING")
                        .bind("value", nonce.value())
                        .bind("expires", expiresAt.toEpochMilli())
                        .execute()
                == 1);
    }

    @Override
    public int forgetExpired(Instant before) {
        return database.inTransaction(handle -> handle.createUpdate("DELETE FROM lti_nonce WHERE expires_at < :before")
                .bind("before", before.toEpochMilli())
                .execute());
    }
}
