package ca.learningpartners.mentorship.progress;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.Meetings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a pair has arranged, as one of the two finds it: of each kind the meeting that comes first.
 *
 * @param toAnswer times are proposed, and it is this partner's turn
 * @param toNote the time has passed, and nobody has said whether the two talked
 * @param ahead a time is agreed, and to come
 */
public record Arranged(Optional<Meeting> toAnswer, Optional<Meeting> toNote, Optional<Meeting> ahead) {

    /** Nothing. */
    public static final Arranged NOTHING = new Arranged(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LOOKED_AT = 100;

    /** Reads it, as it is at a moment. */
    public static Arranged of(Meetings meetings, PairingId pairing, ParticipantId person, Instant now) {
        List<Meeting> latest = meetings.of(pairing, LOOKED_AT);
        return new Arranged(
                first(latest, meeting -> meeting.waitsFor(person) && meeting.canBeAnsweredAt(now)),
                first(latest, meeting -> meeting.isToBeNotedAt(now)),
                first(latest, meeting -> meeting.isAheadAt(now)));
    }

    private static Optional<Meeting> first(List<Meeting> meetings, Predicate<Meeting> which) {
        return meetings.stream()
                .filter(which)
                .min(Comparator.comparing((Meeting meeting) -> meeting.wasAgreed()
                                ? meeting.startsAt()
                                : meeting.times().first())
                        .thenComparing(meeting -> meeting.id().value()));
    }
}
