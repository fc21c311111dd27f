package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DuplicateRegistration;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.lti.registration.SigningAlgorithm;
import ca.learningpartners.mentorship.jdbi.Database;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;

/** Registrations in the tool's database. A change made by another process is seen at the next launch. */
public final class RegistrationStore implements Registrations {

    private static final String SAVE = """
            INSERT INTO lti_registration (id, name, issuer, client_id, authorization_endpoint, token_endpoint,
              key_set_endpoint, token_audience, algorithms, status, product_family)
            VALUES (:id, :name, :issuer, :client, :authorization, :token, :keySet, :audience, :algorithms, :status, :family)
            ON CONFLICT (id) DO UPDATE SET name = :name, issuer = :issuer, client_id = :client,
              authorization_endpoint = :authorization, token_endpoint = :token, key_set_endpoint = :keySet,
              token_audience = :audience, algorithms = :algorithms, status = :status, product_family = :family
            """;

    private final Database database;

    public RegistrationStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT * FROM lti_registration WHERE id = :id")
                        .bind("id", id.value())
                        .map(RegistrationStore::read)
                        .findOne());
    }

    @Override
    public List<Registration> withIssuer(String issuer) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM lti_registration WHERE issuer = :issuer ORDER BY id")
                        .bind("issuer", issuer)
                        .map(RegistrationStore::read)
                        .list());
    }

    @Override
    public List<Registration> all() {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT * FROM lti_registration ORDER BY name, id")
                        .map(RegistrationStore::read)
                        .list());
    }

    @Override
    public void save(Registration registration) {
        database.inTransaction(handle -> {
            boolean taken = handle.createQuery(
                                    "SELECT count(*) FROM lti_registration WHERE issuer = :issuer AND client_id = :client AND id <> :id")
                            .bind("issuer", registration.issuer())
                            .bind("client", registration.clientId().value())
                            .bind("id", registration.id().value())
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (taken) {
                throw new DuplicateRegistration(registration);
            }
            return handle.createUpdate(SAVE)
                    .bind("id", registration.id().value())
                    .bind("name", registration.name())
                    .bind("issuer", registration.issuer())
                    .bind("client", registration.clientId().value())
                    .bind(
                            "authorization",
                            registration.endpoints().authorization().toString())
                    .bind("token", registration.endpoints().token().toString())
                    .bind("keySet", registration.endpoints().keySet().toString())
                    .bind("audience", registration.endpoints().tokenAudience())
                    .bind("algorithms", written(registration))
                    .bind("status", registration.status().name())
                    .bind("family", registration.productFamily().orElse(null))
                    .execute();
        });
    }

    /** Signs out everybody who came through a registration. */
    void endSessions(RegistrationId id) {
        database.inTransaction(handle -> handle.createUpdate("DELETE FROM web_session WHERE registration = :id")
                .bind("id", id.value())
                .execute());
    }

    /** Forgets a registration with its deployments, links and sessions; partnerships stay. */
    public boolean remove(RegistrationId id) {
        return database.inTransaction(handle -> {
            for (String table :
                    List.of("web_session", "join_request", "platform_identity", "platform_binding", "lti_deployment")) {
                handle.createUpdate("DELETE FROM <table> WHERE registration = :id")
                        .define("table", table)
                        .bind("id", id.value())
                        .execute();
            }
            return handle.createUpdate("DELETE FROM lti_registration WHERE id = :id")
                            .bind("id", id.value())
                            .execute()
                    == 1;
        });
    }

    private static String written(Registration registration) {
        return registration.algorithms().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static Registration read(ResultSet row, StatementContext context) throws SQLException {
        return new Registration(
                new RegistrationId(row.getString("id")),
                row.getString("name"),
                row.getString("issuer"),
                new ClientId(row.getString("client_id")),
                new PlatformEndpoints(
                        URI.create(row.getString("authorization_endpoint")),
                        URI.create(row.getString("token_endpoint")),
                        URI.create(row.getString("key_set_endpoint")),
                        row.getString("token_audience")),
                Arrays.stream(row.getString("algorithms").split(" "))
                        .map(SigningAlgorithm::valueOf)
                        .collect(Collectors.toSet()),
                RegistrationStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("product_family")));
    }
}
