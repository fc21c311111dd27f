package ca.learningpartners.mentorship.network;

/** Who can read an ask, and the answers that are shared. */
public enum Audience {
    /** Every mentee and mentor of the program. */
    PROGRAM,
    /** Those who are in the program what the asker is: mentees or mentors. */
    ROLE,
    /** Those alone whom the asker named, as long as they are listed. */
    NAMED
}
