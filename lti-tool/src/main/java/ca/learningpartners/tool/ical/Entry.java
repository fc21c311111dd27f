package ca.learningpartners.tool.ical;

import ca.learningpartners.mentorship.pairing.Conclusion;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands in the calendar of one of the two. It says when, where and with whom; nothing of what they talk
 * about.
 *
 * @param uid stays the same through every change: the meeting's id, a random UUID (RFC 7986, 5.3)
 * @param sequence grows with every change a calendar must know of
 * @param zone by which clock the calendar's owner lives
 * @param place empty if none is known
 * @param people who invites whom; empty where nobody is invited
 */
public record Entry(
        String uid,
        int sequence,
        boolean cancelled,
        Instant starts,
        Instant ends,
        ZoneId zone,
        String summary,
        String place,
        Instant changed,
        Optional<People> people) {

    /** Somebody with a name and a mail address. */
    public record Person(String name, String email) {}

    /** The partner, to whom answers go, and the owner of the calendar. */
    public record People(Person organizer, Person attendee) {}

    /**
     * A meeting that was agreed at some time. What was still ahead when a partnership ended is cancelled with it.
     *
     * @param summary the title in the calendar
     */
    public static Entry of(Meeting meeting, Pairing pairing, ZoneId zone, String summary) {
        @Nullable Conclusion end = pairing.concluded();
        boolean over = end != null
                && meeting.status() == MeetingStatus.AGREED
                && end.at().isBefore(meeting.startsAt());
        return new Entry(
                meeting.id().value(),
                meeting.sequence() + (over ? 1 : 0),
                over || meeting.status() == MeetingStatus.CANCELLED,
                meeting.startsAt(),
                meeting.endsAt(),
                zone,
                summary,
                meeting.how().place(),
                end != null && over ? end.at() : meeting.changed().at(),
                Optional.empty());
    }

    /** The same, with an invitation. */
    public Entry from(People invitation) {
        return new Entry(
                uid, sequence, cancelled, starts, ends, zone, summary, place, changed, Optional.of(invitation));
    }
}
