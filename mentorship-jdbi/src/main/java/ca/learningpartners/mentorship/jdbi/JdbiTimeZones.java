package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.TimeZones;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jdbi.v3.core.Handle;

/** The table {@code participant_zone}. */
record JdbiTimeZones(Handle handle) implements TimeZones {

    @Override
    public ZoneId of(ParticipantId person) {
        return handle.createQuery("SELECT zone FROM participant_zone WHERE participant = :person")
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .map(JdbiTimeZones::known)
                .orElse(USUAL);
    }

    @Override
    public void set(ParticipantId person, ZoneId zone) {
        handle.createUpdate("""
                        INSERT INTO participant_zone (participant, zone) VALUES (:person, :zone)
                        ON CONFLICT (participant) DO UPDATE SET zone = excluded.zone
                        """)
                .bind("person", person)
                .bind("zone", zone.getId())
                .execute();
    }

    private static ZoneId known(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            return USUAL;
        }
    }
}
