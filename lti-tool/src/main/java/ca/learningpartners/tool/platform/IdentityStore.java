package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.viewer.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which participant somebody on a platform is. */
public final class IdentityStore {

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
