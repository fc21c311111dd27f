package ca.learningpartners.mentorship.participant;

/** The kinds of school a district or community mixes. */
public enum SchoolKind {
    PRIMARY,
    ELEMENTARY,
    MIDDLE,
    SECONDARY,
    VILLAGE,
    ALTERNATE,
    ONLINE
}
