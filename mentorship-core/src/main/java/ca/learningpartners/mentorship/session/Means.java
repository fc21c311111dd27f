package ca.learningpartners.mentorship.session;

/** How two partners were in contact. */
public enum Means {
    VIDEO,
    PHONE,
    IN_PERSON,
    MESSAGES,
    VISIT
}
