package ca.learningpartners.mentorship.nudging;

/** Whom a rule speaks to. */
enum Audience {
    /** The mentee. */
    MENTEE,
    /** The mentor. */
    MENTOR,
    /** Both partners. */
    BOTH,
    /** The coordinators of both districts; the Office where neither has one. */
    COORDINATORS
}
