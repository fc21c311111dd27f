package ca.learningpartners.tool.platform;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.runtime.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Invitations to register by one address: each is good once, for a while. */
public final class InviteStore {

    /** How long an administrator has to use an invite. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    private final Database database;

    public InviteStore(Database database) {
        this.database = database;
    }

    /**
     * What an invite grants.
     *
     * @param name what the platform will be called here
     * @param vouched whose people it may vouch for; empty to decide later
     * @param approved true if the registration needs no further approval
     */
    public record Invite(String name, Optional<Vouched> vouched, boolean approved) {}

    /** Keeps an invite and gives the secret of its address. */
    public String add(Invite invite, Instant now) {
        String secret = Secrets.random();
        Optional<DistrictNumber> district = invite.vouched().flatMap(Vouched::district);
        database.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO platform_invite (fingerprint, name, bound, district, approved, expires_at)
                        VALUES (:fingerprint, :name, :bound, :district, :approved, :expires)
                        """)
                .bind("fingerprint", Secrets.fingerprint(secret))
                .bind("name", invite.name())
                .bind("bound", invite.vouched().isPresent() ? 1 : 0)
                .bind("district", district.map(DistrictNumber::value).orElse(null))
                .bind("approved", invite.approved() ? 1 : 0)
                .bind("expires", now.plus(LIFETIME).toEpochMilli())
                .execute());
        return secret;
    }

    /** Uses the invite up; empty if there is none, it has expired, or it was used before. */
    public Optional<Invite> use(String secret, Instant now) {
        return database.inTransaction(handle -> handle.createQuery("""
                        UPDATE platform_invite SET used_at = :now
                        WHERE fingerprint = :fingerprint AND used_at IS NULL AND expires_at > :now
                        RETURNING name, bound, district, approved
                        """)
                .bind("fingerprint", Secrets.fingerprint(secret))
                .bind("now", now.toEpochMilli())
                .map(InviteStore::read)
                .findOne());
    }

    /** Makes a used invite usable again, after a registration that came to nothing. */
    public void giveBack(String secret) {
        database.inTransaction(handle -> handle.createUpdate(
                        "UPDATE platform_invite SET used_at = NULL WHERE fingerprint = :fingerprint")
                .bind("fingerprint", Secrets.fingerprint(secret))
                .execute());
    }

    /** Takes an unused invite back. False if there is none of this fingerprint any more. */
    public boolean withdraw(String fingerprint) {
        return database.inTransaction(handle ->
                handle.createUpdate("DELETE FROM platform_invite WHERE fingerprint = :fingerprint AND used_at IS NULL")
                                .bind("fingerprint", fingerprint)
                                .execute()
                        == 1);
    }

    private static Invite read(ResultSet row, StatementContext context) throws SQLException {
        boolean bound = row.getInt("bound") == 1;
        int district = row.getInt("district");
        Vouched vouched = row.wasNull() ? Vouched.OFFICE : Vouched.of(new DistrictNumber(district));
        return new Invite(
                row.getString("name"), bound ? Optional.of(vouched) : Optional.empty(), row.getInt("approved") == 1);
    }
}
