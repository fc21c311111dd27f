package ca.learningpartners.mentorship.pairing;

/** Where a partnership stands. */
public enum PairingStatus {
    /** Approved by the program and put to both partners. */
    OFFERED,
    /** Both partners said yes. */
    ACTIVE,
    /** Over, for whatever reason; nobody is asked for one. */
    CONCLUDED
}
