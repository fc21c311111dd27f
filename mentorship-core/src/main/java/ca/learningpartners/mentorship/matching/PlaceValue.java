package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;

/**
 * What one more place with a mentor would be worth: where to recruit, and whom to ask for a second mentee.
 *
 * @param matchesGained how many mentees more would be matched, 0 or 1
 * @param totalGained by how much the best total would rise, in micro-points; below 0 only if a match is gained
 */
public record PlaceValue(ParticipantId mentor, int matchesGained, long totalGained) {}
