package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who comes to gatherings, what they need, and who was there. */
public interface Guests {

    Optional<Guest.Reply> reply(GatheringId gathering, ParticipantId person);

    /** Keeps an answer in place of the one before. */
    void answer(Guest.Reply reply);

    /** By person. */
    List<Guest.Reply> replies(GatheringId gathering);

    /** The gatherings to which somebody ever answered, the latest day first, at most {@code limit}. */
    List<Guest.Reply> repliesOf(ParticipantId person, int limit);

    Optional<Guest.Needs> needs(GatheringId gathering, ParticipantId person);

    /** Keeps needs in place of those before; nothing in them leaves nothing behind. */
    void keep(Guest.Needs needs);

    /** By person. */
    List<Guest.Needs> needs(GatheringId gathering);

    /** Deletes what people needed at gatherings that ended before a moment. Returns of how many people. */
    int forgetNeeds(Instant endedBefore);

    /** Keeps that somebody was there, once. Returns whether it was new. */
    boolean note(Guest.Attendance attendance);

    /** Takes back that somebody was there. Returns whether it was kept. */
    boolean strike(GatheringId gathering, ParticipantId person);

    /** By person. */
    List<Guest.Attendance> attendance(GatheringId gathering);
}
