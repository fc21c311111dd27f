package ca.learningpartners.mentorship.jdbi;

/** The kinds of row in {@code boundary}. */
enum BoundaryKind {
    NO_CONTACT,
    REPORTING,
    VETO
}
