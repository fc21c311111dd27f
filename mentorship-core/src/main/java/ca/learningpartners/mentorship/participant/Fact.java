package ca.learningpartners.mentorship.participant;

import java.time.Instant;

/** That something happened: by whom and when. */
public record Fact(ParticipantId by, Instant at) {}
