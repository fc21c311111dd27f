package ca.learningpartners.mentorship.participant;

import java.time.ZoneId;

/** By which clock each person lives. Where nobody said, that is {@link #USUAL}. */
public interface TimeZones {

    /** Most of British Columbia. */
    ZoneId USUAL = ZoneId.of("America/Vancouver");

    /** The person's zone; the usual one also where what is kept is no zone this Java knows any more. */
    ZoneId of(ParticipantId person);

    /** Keeps it in place of the one before. */
    void set(ParticipantId person, ZoneId zone);
}
