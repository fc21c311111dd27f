package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Which district each registration, or each deployment of a shared one, is bound to. */
public final class BindingStore {

    /** The scope of deployments that are not bound by themselves. */
    static final String ALL_DEPLOYMENTS = "";

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

    /**
     * Binds one deployment by itself, where many schools share a registration, or all that are not bound by themselves.
     *
     * @param scope the deployment, or {@link #ALL_DEPLOYMENTS}
     * @return the people linked here for whom the platform no longer speaks; their links have ended, also those they
     *     joined themselves. Binding it as it is bound ends none
     */
    List<ParticipantId> bind(RegistrationId registration, String scope, Vouched vouched) {
        return database.inTransaction(handle -> {
            if (vouched(registration, scope).equals(Optional.of(vouched))) {
                return List.of();
            }
            handle.createUpdate("""
                            INSERT INTO platform_binding (registration, deployment, district)
                            VALUES (:registration, :scope, :district)
                            ON CONFLICT (registration, deployment) DO UPDATE SET district = :district
                            """)
                    .bind("registration", registration.value())
                    .bind("scope", scope)
                    .bind(
                            "district",
                            vouched.district().map(DistrictNumber::value).orElse(null))
                    .execute();
            return IdentityStore.endOthers(handle, registration, scope, vouched);
        });
    }

    private static Binding read(ResultSet row, StatementContext context) throws SQLException {
        int district = row.getInt("district");
        Vouched vouched = row.wasNull() ? Vouched.OFFICE : Vouched.of(new DistrictNumber(district));
        return new Binding(row.getString("deployment"), Optional.of(vouched));
    }
}
