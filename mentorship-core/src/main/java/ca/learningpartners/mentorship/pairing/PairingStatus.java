package ca.learningpartners.mentorship.pairing;

/** Where a partnership stands. */
public enum PairingStatus {
    /** Approved by the program and put to both partners. */
    OFFERED,
    /** Both partners said yes. */
    ACTIVE,
    /** Both partners said yes, and one of them is on leave. Nothing is expected of either. */
    PAUSED,
    /** Over, for whatever reason; nobody is asked for one. */
    CONCLUDED
}
