package ca.learningpartners.demolms.token;

/** How a message is signed: as it should be, or wrong in one particular way. */
public enum Signing {
    AS_USUAL,
    TAMPERED,
    NOT_AT_ALL,
    HMAC_WITH_PUBLIC_KEY,
    WITHOUT_KEY_ID,
    BY_UNPUBLISHED_KEY
}
