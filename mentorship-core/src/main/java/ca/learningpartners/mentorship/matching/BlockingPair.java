package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;

/**
 * Two people who would both score higher with each other than with whom they got.
 *
 * @param gain how much the mentee's score would rise, in micro-points
 */
public record BlockingPair(ParticipantId mentee, ParticipantId mentor, int gain) {}
