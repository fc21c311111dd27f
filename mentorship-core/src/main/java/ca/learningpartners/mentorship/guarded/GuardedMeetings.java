package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.Meetings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When and where two meet is theirs, and the assistant’s whom one of them named. */
final class GuardedMeetings implements Meetings {

    private final Meetings meetings;
    private final Access access;

    GuardedMeetings(Meetings meetings, Access access) {
        this.meetings = meetings;
        this.access = access;
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        Optional<Meeting> found = meetings.find(id);
        found.ifPresent(meeting -> access.requireRead(Datum.MEETING, Whose.pair(meeting.pairing())));
        return found;
    }

    @Override
    public boolean add(Meeting meeting) {
        access.requireWrite(Datum.MEETING, Whose.pair(meeting.pairing()));
        return meetings.add(meeting);
    }

    @Override
    public boolean change(Meeting changed) {
        meetings.find(changed.id()).ifPresent(kept -> access.requireWrite(Datum.MEETING, Whose.pair(kept.pairing())));
        return meetings.change(changed);
    }

    @Override
    public List<Meeting> of(PairingId pairing, int limit) {
        access.requireRead(Datum.MEETING, Whose.pair(pairing));
        return meetings.of(pairing, limit);
    }

    @Override
    public List<Meeting> leftOver(Instant now, int limit) {
        access.requireNeed(Datum.MEETING);
        return meetings.leftOver(now, limit);
    }

    @Override
    public List<Meeting> agreedBy(ParticipantId partner, int limit) {
        Access.require(access.isBy(partner) || access.isNeeded(Datum.MEETING));
        return meetings.agreedBy(partner, limit);
    }
}
