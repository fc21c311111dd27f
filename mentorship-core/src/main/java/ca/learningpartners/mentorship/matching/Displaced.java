package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A mentee who would do worse than proposed.
 *
 * @param from the mentor of the proposal
 * @param to the mentor the mentee would have instead; null if none
 * @param loss how much the score would drop, in micro-points; the whole score if no mentor is left; 0 for a mentee who
 *     would lose a mentor with whom the score was 0
 */
public record Displaced(
        ParticipantId mentee, ParticipantId from, @Nullable ParticipantId to, int loss) {}
