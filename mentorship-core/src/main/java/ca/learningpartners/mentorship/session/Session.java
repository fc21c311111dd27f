package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One contact of a partnership.
 *
 * @param minutes from 1 to {@link #MOST_MINUTES}
 * @param objectives those of the program it served, possibly none
 * @param note what the two want to remember of it, for them alone, up to {@link #LONGEST_NOTE} characters; null if
 *     nothing was written
 * @param loggedAt to the millisecond, see {@link ca.learningpartners.mentorship.participant.Fact#at()}
 */
public record Session(
        SessionId id,
        PairingId pairing,
        LocalDate date,
        int minutes,
        Means means,
        SortedSet<ObjectiveCode> objectives,
        @Nullable String note,
        ParticipantId loggedBy,
        Instant loggedAt) {

    /** A whole day: more is a slip of the finger. */
    public static final int MOST_MINUTES = 24 * 60;

    /** Two pages: more is a document. */
    public static final int LONGEST_NOTE = 4_000;

    public Session {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("A session of " + minutes + " minutes: 1 to " + MOST_MINUTES + " fit.");
        }
        loggedAt = loggedAt.truncatedTo(ChronoUnit.MILLIS);
        objectives = Collections.unmodifiableSortedSet(new TreeSet<>(objectives));
        note = note == null ? null : Kept.text("note", note, LONGEST_NOTE);
    }

    /** One without a note. */
    public Session(
            SessionId id,
            PairingId pairing,
            LocalDate date,
            int minutes,
            Means means,
            SortedSet<ObjectiveCode> objectives,
            ParticipantId loggedBy,
            Instant loggedAt) {
        this(id, pairing, date, minutes, means, objectives, null, loggedBy, loggedAt);
    }

    /** The same for whoever needs no more than that there was a contact. */
    public Session withoutNote() {
        return new Session(id, pairing, date, minutes, means, objectives, null, loggedBy, loggedAt);
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
                other.note,
                other.loggedBy,
                loggedAt));
    }
}
