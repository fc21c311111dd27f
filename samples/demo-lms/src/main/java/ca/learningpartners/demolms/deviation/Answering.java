package ca.learningpartners.demolms.deviation;

/** What the platform posts back to the tool: the signed message with its state, or something else. */
public enum Answering {
    AS_USUAL,
    TWICE,
    NOT_A_JWT,
    OVERSIZE_TOKEN,
    WITHOUT_TOKEN,
    WITH_AN_ERROR,
    WITHOUT_STATE,
    WITH_UNKNOWN_STATE,
    WITH_STATE_OF_ANOTHER_BROWSER
}
