package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Half-days of release time somebody took for their partnership.
 *
 * @param year see {@link ReleaseGrant#year()}
 * @param halves at least 1: there is nothing smaller than a half-day
 * @param session the contact it was for; null if nobody said
 * @param bookedAt to the millisecond, see {@link ca.learningpartners.mentorship.participant.Fact#at()}
 */
public record ReleaseBooking(
        ReleaseBookingId id,
        ProgramId program,
        ParticipantId person,
        int year,
        LocalDate day,
        int halves,
        @Nullable SessionId session,
        Instant bookedAt) {

    public ReleaseBooking {
        if (halves < 1 || halves > ReleaseGrant.MOST_HALVES) {
            throw new IllegalArgumentException(
                    "A booking of " + halves + " half-days: 1 to " + ReleaseGrant.MOST_HALVES + " fit.");
        }
        bookedAt = bookedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether the other is this one sent once more: all the same, but for the moment it arrived. */
    public boolean repeats(ReleaseBooking other) {
        return equals(new ReleaseBooking(
                other.id, other.program, other.person, other.year, other.day, other.halves, other.session, bookedAt));
    }
}
