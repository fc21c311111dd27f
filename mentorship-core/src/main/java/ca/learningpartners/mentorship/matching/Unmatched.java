package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;

/**
 * A mentee without a proposed mentor, and why.
 *
 * @param reason the name of the rule that leaves no mentor, or {@code no-place-left}
 */
public record Unmatched(ParticipantId mentee, String reason) {}
