package ca.learningpartners.mentorship.program;

/** Who decides a policy value: the province alone, the province unless a district differs, or each district. */
public enum PolicyMode {
    LOCKED,
    DEFAULT,
    LOCAL
}
