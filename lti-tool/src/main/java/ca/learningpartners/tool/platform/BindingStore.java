package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Which district each registration, or each deployment of a shared one, is bound to. */
public final class BindingStore {

    private static final String ALL_DEPLOYMENTS = "";

    private final Database database;

    public BindingStore(Database database) {
        this.database = database;
    }

    /**
     * The binding of a launch.
     *
     * @param scope the deployment if it is bound by itself, else empty: subjects are unique within it
     * @param vouched empty while nobody has said whose platform this is
     */
    public record Binding(String scope, Optional<Vouched> vouched) {}

    public Binding of(RegistrationId registration, DeploymentId deployment) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT deployment, district FROM platform_binding
                        WHERE registration = :registration AND deployment IN (:deployment, '')
                        ORDER BY deployment DESC
                        """)
                        .bind("registration", registration.value())
                        .bind("deployment", deployment.value())
                        .map(BindingStore::read)
                        .findFirst()
                        .orElse(new Binding(ALL_DEPLOYMENTS, Optional.empty())));
    }

    /** Whom a scope of {@link #of} vouches for. */
    public Optional<Vouched> vouched(RegistrationId registration, String scope) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT deployment, district FROM platform_binding
                        WHERE registration = :registration AND deployment = :scope
                        """)
                        .bind("registration", registration.value())
                        .bind("scope", scope)
                        .map(BindingStore::read)
                        .findOne()
                        .flatMap(Binding::vouched));
    }

    /** Binds every deployment of a registration that is not bound by itself. */
    public void bind(RegistrationId registration, Vouched vouched) {
        bind(registration, ALL_DEPLOYMENTS, vouched);
    }

    /** Binds one deployment by itself, where many schools share a registration. */
    public void bind(RegistrationId registration, DeploymentId deployment, Vouched vouched) {
        bind(registration, deployment.value(), vouched);
    }

    private void bind(RegistrationId registration, String scope, Vouched vouched) {
        database.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO platform_binding (registration, deployment, district)
                        VALUES (:registration, :scope, :district)
                        ON CONFLICT (registration, deployment) DO UPDATE SET district = :district
                        """)
                .bind("registration", registration.value())
                .bind("scope", scope)
                .bind("district", vouched.district().map(DistrictNumber::value).orElse(null))
                .execute());
    }

    private static Binding read(ResultSet row, StatementContext context) throws SQLException {
        int district = row.getInt("district");
        Vouched vouched = row.wasNull() ? Vouched.OFFICE : Vouched.of(new DistrictNumber(district));
        return new Binding(row.getString("deployment"), Optional.of(vouched));
    }
}
