package ca.learningpartners.mentorship.network;

/** Where somebody who may be asked is listed. */
public enum Reach {
    /** In the one program. */
    PROGRAM,
    /** In every program they are a mentee or a mentor of. */
    MY_PROGRAMS
}
