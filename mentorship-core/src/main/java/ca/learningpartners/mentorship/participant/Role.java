package ca.learningpartners.mentorship.participant;

/** What a person is in a program. Roles are appointed by the program; a learning platform's roles never make one. */
public enum Role {
    MENTEE,
    MENTOR,
    COORDINATOR,
    OFFICE,
    EVALUATOR,
    PRIVACY_OFFICER,
    ASSISTANT
}
