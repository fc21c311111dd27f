package ca.learningpartners.mentorship.nudge;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The nudges that were given, the mails they went in, and what people do not want mail about. */
public interface Nudges {

    /**
     * Keeps that a nudge is given.
     *
     * @return false, and nothing is kept, if it was given before
     */
    boolean note(Nudge nudge, Instant at);

    /** Keeps that what it was about is over. */
    void settle(Nudge nudge, Instant at);

    /** Keeps that the person has put it away. */
    void dismiss(Nudge nudge, Instant at);

    /** Keeps that it went in a mail. */
    void mailed(Nudge nudge, Instant at);

    /** All that were given and are not over, also those put away, the earliest first. */
    List<NotedNudge> open();

    /** Those of one person that were given and are not over, also those put away, the earliest first. */
    List<NotedNudge> openTo(ParticipantId person);

    /** When the person was last sent what is due in one mail; empty if never. */
    Optional<Instant> lastDigest(ParticipantId person);

    /**
     * Keeps that a person is sent what is due in one mail, unless they were after {@code since}.
     *
     * @return which mail of theirs it is, from 1; empty, and nothing is kept, if they were
     */
    Optional<Integer> addDigest(ParticipantId person, Instant since, Instant at);

    /** What the person does not want mail about. */
    Set<NudgeKind> stopped(ParticipantId person);

    /** Keeps that they do not want mail about it. */
    void stop(ParticipantId person, NudgeKind kind, Instant at);

    /** Keeps that they want it again. */
    void resume(ParticipantId person, NudgeKind kind);
}
