package ca.learningpartners.mentorship.participant;

/** Circumstances of work two people can have in common. They describe the work, never the person. */
public enum SharedContext {
    FRANCOPHONE,
    INDIGENOUS_PARTNERSHIP
}
