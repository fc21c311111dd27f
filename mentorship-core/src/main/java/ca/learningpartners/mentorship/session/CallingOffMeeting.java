package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import java.time.Instant;
import java.util.Optional;

/**
 * What two partners had still arranged is called off once their partnership is over, however it ended. Nobody is named:
 * whoever left must not be told from it.
 */
public final class CallingOffMeeting {

    private final Pairings pairings;
    private final Meetings meetings;
    private final AuditTrail audit;
    private final String actor;

    /** @param actor the word for whoever looks after the time, in the list of acts */
    public CallingOffMeeting(Pairings pairings, Meetings meetings, AuditTrail audit, String actor) {
        this.pairings = pairings;
        this.meetings = meetings;
        this.audit = audit;
        this.actor = actor;
    }

    /** Calls it off if it is still to come and its partnership is over; the meeting as it is now, exactly once. */
    public Optional<Meeting> callOff(MeetingId id, Instant now) {
        return meetings.find(id)
                .filter(found -> isLeftOver(found, now))
                .map(found -> found.callOff(new Fact(new ParticipantId(actor), now)))
                .filter(meetings::change)
                .map(calledOff -> {
                    audit.add(new Act(actor, "meeting-cancelled", id.value(), now));
                    return calledOff;
                });
    }

    private boolean isLeftOver(Meeting meeting, Instant now) {
        boolean ahead = meeting.status() == MeetingStatus.PROPOSED || meeting.isAheadAt(now);
        return ahead && pairings.find(meeting.pairing()).map(Pairing::concluded).isPresent();
    }
}
