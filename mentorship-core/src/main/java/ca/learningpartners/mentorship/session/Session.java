package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One contact of a partnership.
 *
 * @param minutes from 1 to {@link #MOST_MINUTES}
 * @param objectives those of the program it served, possibly none
 * @param loggedAt to the millisecond, see {@link ca.learningpartners.mentorship.participant.Fact#at()}
 */
public record Session(
        SessionId id,
        PairingId pairing,
        LocalDate date,
        int minutes,
        Means means,
        SortedSet<ObjectiveCode> objectives,
        ParticipantId loggedBy,
        Instant loggedAt) {

    /** A whole day: more is a slip of the finger. */
    public static final int MOST_MINUTES = 24 * 60;

    public Session {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("A session of " + minutes + " minutes: 1 to " + MOST_MINUTES + " fit.");
        }
        loggedAt = loggedAt.truncatedTo(ChronoUnit.MILLIS);
        objectives = Collections.unmodifiableSortedSet(new TreeSet<>(objectives));
    }

    /** Whether the other is this one sent once more: all the same, but for the moment it arrived. */
    public boolean repeats(Session other) {
        return equals(new Session(
                other.id,
                other.pairing,
                other.date,
                other.minutes,
                other.means,
                other.objectives,
                other.loggedBy,
                loggedAt));
    }
}
