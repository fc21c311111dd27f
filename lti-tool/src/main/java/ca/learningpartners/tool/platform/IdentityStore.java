package ca.learningpartners.tool.platform;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.viewer.Visitor;
import java.time.Instant;
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
