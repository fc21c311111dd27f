package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.launch.LaunchError;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.platform.LaunchReference;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What came of each login and launch, findable by the reference a person reads on the screen and in the log. */
public final class LaunchTraceStore {

    /** How long a trace is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(LaunchTraceStore.class);

    private final Database database;

    public LaunchTraceStore(Database database) {
        this.database = database;
    }

    /**
     * Writes down a launch.
     *
     * @param began when it came
     * @param at now
     * @return the reference
     */
    String add(LaunchTrace trace, Instant began, Instant at) {
        String reference = LaunchReference.random().value();
        database.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO launch_trace (reference, at, code, registration, deployment, message, millis, detail)
                        VALUES (:reference, :at, :code, :registration, :deployment, :message, :millis, :detail)
                        """)
                .bind("reference", reference)
                .bind("at", at.toEpochMilli())
                .bind("code", trace.error().map(LaunchError::code).orElse(null))
                .bind(
                        "registration",
                        trace.registration().map(RegistrationId::value).orElse(null))
                .bind("deployment", trace.deployment().map(DeploymentId::value).orElse(null))
                .bind("message", trace.message().map(MessageType::claim).orElse(null))
                .bind("millis", Duration.between(began, at).toMillis())
                .bind("detail", trace.detail())
                .execute());
        trace.error()
                .ifPresent(error -> LOG.info("launch refused: {} {} ({})", error.code(), reference, trace.detail()));
        return reference;
    }

    /** Forgets what is older, but for each platform's first good launch: it tells since when the platform works. */
    public int forget(Instant before) {
        return database.inTransaction(handle ->
                handle.createUpdate("""
                        DELETE FROM launch_trace WHERE at < :before AND (code IS NOT NULL
                          OR NOT EXISTS (SELECT 1 FROM lti_registration r WHERE r.id = launch_trace.registration)
                          OR EXISTS (SELECT 1 FROM launch_trace f WHERE f.registration = launch_trace.registration
                            AND f.code IS NULL AND f.at < launch_trace.at))
                        """).bind("before", before.toEpochMilli()).execute());
    }
}
