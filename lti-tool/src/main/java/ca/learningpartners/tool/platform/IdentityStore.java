package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.runtime.Secrets;
import ca.learningpartners.tool.viewer.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Which participant somebody on a platform is. */
public final class IdentityStore {

    private static final String JOINED = """
            registration = :registration AND deployment = :scope AND subject = :subject
              AND participant = :participant AND joined_at IS NOT NULL
            """;

    private static final String ARRIVALS = arrivalsFile();

    private final Database database;

    public IdentityStore(Database database) {
        this.database = database;
    }

    public Optional<ParticipantId> find(Visitor visitor) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT participant FROM platform_identity
                        WHERE registration = :registration AND deployment = :scope AND subject = :subject
                        """)
                        .bind("registration", visitor.registration().value())
                        .bind("scope", visitor.scope())
                        .bind("subject", visitor.subject())
                        .mapTo(String.class)
                        .findOne()
                        .map(ParticipantId::new));
    }

    /** Whether a person has ever come here from a learning platform. */
    public boolean hasArrived(ParticipantId participant) {
        return database.read(
                handle -> handle.createQuery("SELECT count(*) FROM platform_identity WHERE participant = :participant")
                                .bind("participant", participant)
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    /** Who had come here by the end of a day, in whatever program; whoever is not linked any more is not among them. */
    public Set<ParticipantId> arrivedBy(AsOf asOf) {
        List<ParticipantId> arrived = database.read(handle -> handle.createQuery(ARRIVALS)
                .bind("end", asOf.end().toEpochMilli())
                .mapTo(ParticipantId.class)
                .list());
        return Set.copyOf(arrived);
    }

    /** The statement it is asked with. */
    public static String arrivals() {
        return ARRIVALS;
    }

    private static String arrivalsFile() {
        try (InputStream file = Objects.requireNonNull(IdentityStore.class.getResourceAsStream("arrivals.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the links to people whom a platform no longer vouches for, and the requests to join that others were to
     * answer.
     *
     * @param scope see {@link BindingStore.Binding}
     * @return the people whose link has ended
     */
    static List<ParticipantId> endOthers(Handle handle, RegistrationId registration, String scope, Vouched vouched) {
        handle.createUpdate("""
                        DELETE FROM join_request
                        WHERE registration = :registration AND deployment = :scope AND answered_at IS NULL
                        """)
                .bind("registration", registration.value())
                .bind("scope", scope)
                .execute();
        return handle.createQuery("""
                        DELETE FROM platform_identity
                        WHERE registration = :registration AND deployment = :scope AND participant NOT IN (
                          SELECT p.id FROM participant p WHERE COALESCE(p.district, 0) = :district)
                        RETURNING participant
                        """)
                .bind("registration", registration.value())
                .bind("scope", scope)
                .bind("district", vouched.district().map(DistrictNumber::value).orElse(0))
                .mapTo(ParticipantId.class)
                .list();
    }

    /**
     * An account on a platform from which somebody signs in.
     *
     * @param visitor the account, without name and address
     * @param platform the name its platform goes by here
     * @param since when it was linked
     * @param joined whether the person joined it by a code; empty if it was linked otherwise
     * @param formerly who the account was before it was joined
     */
    public record Account(
            Visitor visitor,
            String platform,
            Instant since,
            Optional<Instant> joined,
            Optional<ParticipantId> formerly) {

        /** A word for this account in forms, from which nothing can be learnt. */
        public String key() {
            return Secrets.fingerprint(visitor.registration() + " " + visitor.scope() + " " + visitor.subject());
        }

        public boolean isOf(Visitor other) {
            return visitor.registration().equals(other.registration())
                    && visitor.scope().equals(other.scope())
                    && visitor.subject().equals(other.subject());
        }
    }

    /** The accounts from which a person signs in, the oldest link first. */
    public List<Account> accounts(ParticipantId participant) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT i.*, r.name FROM platform_identity i
                        JOIN lti_registration r ON r.id = i.registration
                        WHERE i.participant = :participant
                        ORDER BY i.linked_at, i.registration, i.deployment, i.subject
                        """)
                        .bind("participant", participant)
                        .map(IdentityStore::account)
                        .list());
    }

    private static Account account(ResultSet row, StatementContext context) throws SQLException {
        long joined = row.getLong("joined_at");
        Optional<Instant> joinedAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(joined));
        return new Account(
                new Visitor(
                        new RegistrationId(row.getString("registration")),
                        row.getString("deployment"),
                        row.getString("subject"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("linked_at")),
                joinedAt,
                Optional.ofNullable(row.getString("formerly")).map(ParticipantId::new));
    }

    /**
     * From now on the account leads to the participant, who proved to hold both. Who it led to before is remembered.
     *
     * @return false, and nothing is changed, if it was joined to somebody already
     */
    public static boolean join(Handle handle, Visitor visitor, ParticipantId participant, Instant at) {
        return handle.createUpdate("""
                                INSERT INTO platform_identity
                                  (registration, deployment, subject, participant, linked_at, joined_at)
                                VALUES (:registration, :scope, :subject, :participant, :at, :at)
                                ON CONFLICT (registration, deployment, subject) DO UPDATE
                                  SET participant = :participant, linked_at = :at, joined_at = :at,
                                    formerly = platform_identity.participant
                                  WHERE platform_identity.joined_at IS NULL
                                """)
                        .bind("registration", visitor.registration().value())
                        .bind("scope", visitor.scope())
                        .bind("subject", visitor.subject())
                        .bind("participant", participant)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    /**
     * The account is again what it was before it was joined to the participant: somebody else's, or nobody's.
     *
     * @return false, and nothing is changed, if it is not joined to them
     */
    public static boolean part(Handle handle, Account account, ParticipantId participant) {
        int ended = parted(
                handle, "DELETE FROM platform_identity WHERE formerly IS NULL AND " + JOINED, account, participant);
        int returned = parted(
                handle,
                "UPDATE platform_identity SET participant = formerly, joined_at = NULL, formerly = NULL"
                        + " WHERE formerly IS NOT NULL AND " + JOINED,
                account,
                participant);
        return ended + returned == 1;
    }

    private static int parted(Handle handle, String statement, Account account, ParticipantId participant) {
        return handle.createUpdate(statement)
                .bind("registration", account.visitor().registration().value())
                .bind("scope", account.visitor().scope())
                .bind("subject", account.visitor().subject())
                .bind("participant", participant)
                .execute();
    }

    /**
     * Links the visitor to the participant, unless the visitor is linked already: links are never silently moved.
     *
     * @return whether the link is new
     */
    public static boolean link(Handle handle, Visitor visitor, ParticipantId participant, Instant at) {
        return handle.createUpdate("""
                                INSERT INTO platform_identity (registration, deployment, subject, participant, linked_at)
                                VALUES (:registration, :scope, :subject, :participant, :at) ON CONFLICT DO NOTHING
                                """)
                        .bind("registration", visitor.registration().value())
                        .bind("scope", visitor.scope())
                        .bind("subject", visitor.subject())
                        .bind("participant", participant.value())
                        .bind("at", at.toEpochMilli())
                        .execute()
                == 1;
    }
}
