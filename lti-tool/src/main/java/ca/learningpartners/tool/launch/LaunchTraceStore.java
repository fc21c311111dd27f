package ca.learningpartners.tool.launch;

import ca.learningpartners.mentorship.jdbi.Database;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What came of each login and launch, findable by the reference a person reads on the screen and in the log. */
public final class LaunchTraceStore {

    /** How long a trace is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(LaunchTraceStore.class);
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    public LaunchTraceStore(Database database) {
        this.database = database;
    }

    /**
     * Writes down a launch.
     *
     * @param code the error code; empty for a launch that was let in
     * @param detail what exactly, without names and tokens
     * @return the reference
     */
    public String add(Optional<String> code, Optional<String> registration, String detail, Instant at) {
        String reference = reference();
        database.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO launch_trace (reference, at, code, registration, detail)
                        VALUES (:reference, :at, :code, :registration, :detail)
                        """)
                .bind("reference", reference)
                .bind("at", at.toEpochMilli())
                .bind("code", code.orElse(null))
                .bind("registration", registration.orElse(null))
                .bind("detail", detail)
                .execute());
        code.ifPresent(refused -> LOG.info("launch refused: {} {} ({})", refused, reference, detail));
        return reference;
    }

    public int forget(Instant before) {
        return database.inTransaction(handle -> handle.createUpdate("DELETE FROM launch_trace WHERE at < :before")
                .bind("before", before.toEpochMilli())
                .execute());
    }

    /** Eight letters and digits that are not mistaken for each other when read aloud. */
    private static String reference() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return letters.insert(4, '-').toString();
    }
}
