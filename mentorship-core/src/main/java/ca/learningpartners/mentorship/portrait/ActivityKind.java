package ca.learningpartners.mentorship.portrait;

/** What sort of thing a district did for its mentoring. */
public enum ActivityKind {
    TRAINING,
    MEETING,
    PRACTICE,
    RECRUITING,
    RESOURCE,
    OTHER
}
