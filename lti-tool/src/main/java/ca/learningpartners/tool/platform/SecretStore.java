package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.key.KeySealer;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.runtime.Secrets;
import java.util.Base64;

/** Secrets every node of the tool shares, sealed, each made once by whichever node asks first. */
final class SecretStore {

    private final Database database;
    private final KeySealer sealer;

    SecretStore(Database database, KeySealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** The 32 bytes under this name. */
    byte[] named(String name) {
        String fresh = sealer.seal(name, Base64.getEncoder().encodeToString(Secrets.randomBytes()));
        String kept = database.inTransaction(handle -> {
            handle.createUpdate("INSERT INTO tool_secret (name, value) VALUES (:name, :value) ON CONFLICT DO NOTHING")
                    .bind("name", name)
                    .bind("value", fresh)
                    .execute();
            return handle.createQuery("SELECT value FROM tool_secret WHERE name = :name")
                    .bind("name", name)
                    .mapTo(String.class)
                    .one();
        });
        return Base64.getDecoder().decode(sealer.open(name, kept));
    }
}
