package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.DeploymentStatus;
import ca.learningpartners.lti.registration.Deployments;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.jdbi.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Deployments in the tool's database. */
public final class DeploymentStore implements Deployments {

    private final Database database;

    public DeploymentStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Deployment> find(RegistrationId registration, DeploymentId id) {
        return database.reading().withHandle(handle -> find(handle, registration, id));
    }

    @Override
    public Deployment hold(RegistrationId registration, DeploymentId id, Instant firstSeen) {
        return database.inTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO lti_deployment (registration, id, status, first_seen)
                            VALUES (:registration, :id, 'HELD', :seen) ON CONFLICT DO NOTHING
                            """)
                    .bind("registration", registration.value())
                    .bind("id", id.value())
                    .bind("seen", firstSeen.toEpochMilli())
                    .execute();
            return find(handle, registration, id).orElseThrow();
        });
    }

    @Override
    public void save(Deployment deployment) {
        database.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO lti_deployment (registration, id, status, first_seen)
                        VALUES (:registration, :id, :status, :seen)
                        ON CONFLICT (registration, id) DO UPDATE SET status = :status, first_seen = :seen
                        """)
                .bind("registration", deployment.registration().value())
                .bind("id", deployment.id().value())
                .bind("status", deployment.status().name())
                .bind("seen", deployment.firstSeen().toEpochMilli())
                .execute());
    }

    @Override
    public List<Deployment> of(RegistrationId registration) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM lti_deployment WHERE registration = :registration ORDER BY first_seen, id")
                        .bind("registration", registration.value())
                        .map(DeploymentStore::read)
                        .list());
    }

    private static Optional<Deployment> find(Handle handle, RegistrationId registration, DeploymentId id) {
        return handle.createQuery("SELECT * FROM lti_deployment WHERE registration = :registration AND id = :id")
                .bind("registration", registration.value())
                .bind("id", id.value())
                .map(DeploymentStore::read)
                .findOne();
    }

    private static Deployment read(ResultSet row, StatementContext context) throws SQLException {
        return new Deployment(
                new RegistrationId(row.getString("registration")),
                new DeploymentId(row.getString("id")),
                DeploymentStatus.valueOf(row.getString("status")),
                Instant.ofEpochMilli(row.getLong("first_seen")));
    }
}
