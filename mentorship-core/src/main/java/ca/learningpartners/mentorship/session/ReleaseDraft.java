package ca.learningpartners.mentorship.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Release time as somebody wants to book it, not yet checked against the calendar and the balance.
 *
 * @param session the contact it was for; null if nobody said
 */
public record ReleaseDraft(
        ReleaseBookingId id,
        LocalDate day,
        int halves,
        @Nullable SessionId session) {}
