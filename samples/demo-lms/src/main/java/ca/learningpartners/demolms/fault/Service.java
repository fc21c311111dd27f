package ca.learningpartners.demolms.fault;

/** A service of a campus that can be broken. */
public enum Service {
    KEYS,
    TOKEN,
    ROSTER,
    SCORES,
    STORAGE
}
