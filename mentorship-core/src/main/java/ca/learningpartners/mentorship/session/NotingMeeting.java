package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.TimeZones;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** A partner says that a meeting took place: the contact is logged with its day, its minutes and its means. */
public final class NotingMeeting {

    private final Pairings pairings;
    private final Meetings meetings;
    private final TimeZones zones;
    private final LoggingSession logging;

    public NotingMeeting(Pairings pairings, Meetings meetings, TimeZones zones, LoggingSession logging) {
        this.pairings = pairings;
        this.meetings = meetings;
        this.zones = zones;
        this.logging = logging;
    }

    /**
     * Logs it. If the other partner was first, that one contact stands.
     *
     * @return the meeting as it is now
     * @throws RefusedException {@code unknown-meeting} for anyone but the two partners, {@code meeting-not-agreed},
     *     {@code meeting-not-over}, and see {@link LoggingSession#log}
     */
    public Meeting note(Actor actor, MeetingId id, Instant now) {
        Meeting meeting = meetings.find(id)
                .filter(found -> pairings.find(found.pairing()).orElseThrow().includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-meeting"));
        if (meeting.status() == MeetingStatus.NOTED) {
            return meeting;
        }
        Meeting noted = meeting.note(new Fact(actor.id(), now));
        if (!meeting.isToBeNotedAt(now)) {
            throw new RefusedException("meeting-not-over");
        }
        LocalDate day = LocalDate.ofInstant(meeting.startsAt(), zones.of(actor.id()));
        logging.log(
                actor,
                meeting.pairing(),
                new SessionDraft(
                        id.session(),
                        day,
                        meeting.how().minutes(),
                        meeting.how().means(),
                        Set.of()),
                day,
                now);
        if (!meetings.change(noted)) {
            throw new RefusedException("meeting-changed");
        }
        return noted;
    }
}
