package ca.learningpartners.tool.admin;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.runtime.Secrets;
import java.time.Duration;
import java.time.Instant;

/** One-time links into the administrator's room, made on the command line of the machine itself. */
public final class AdminLinkStore {

    public static final Duration LIFETIME = Duration.ofMinutes(30);

    private final Database database;

    public AdminLinkStore(Database database) {
        this.database = database;
    }

    /** Keeps a link and gives its secret. */
    public String add(Instant now) {
        String secret = Secrets.random();
        database.inTransaction(handle -> handle.createUpdate(
                        "INSERT INTO admin_link (fingerprint, expires_at) VALUES (:fingerprint, :expires)")
                .bind("fingerprint", Secrets.fingerprint(secret))
                .bind("expires", now.plus(LIFETIME).toEpochMilli())
                .execute());
        return secret;
    }

    /** Whether the link would let somebody in. */
    public boolean isGood(String secret, Instant now) {
        return database.read(handle -> handle.createQuery("""
                                SELECT count(*) FROM admin_link
                                WHERE fingerprint = :fingerprint AND used_at IS NULL AND expires_at > :now
                                """)
                        .bind("now", now.toEpochMilli())
                        .bind("fingerprint", Secrets.fingerprint(secret))
                        .mapTo(Integer.class)
                        .one()
                == 1);
    }

    /** Uses the link up; false if there is none, it has expired, or it was used before. */
    public boolean use(String secret, Instant now) {
        return database.inTransaction(handle -> handle.createUpdate("""
                                UPDATE admin_link SET used_at = :now
                                WHERE fingerprint = :fingerprint AND used_at IS NULL AND expires_at > :now
                                """)
                        .bind("now", now.toEpochMilli())
                        .bind("fingerprint", Secrets.fingerprint(secret))
                        .execute()
                == 1);
    }
}
