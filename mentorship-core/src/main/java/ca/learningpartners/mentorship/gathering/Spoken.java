package ca.learningpartners.mentorship.gathering;

/** In which languages a gathering is held. */
public enum Spoken {
    ENGLISH,
    FRENCH,
    /** Each in their own. */
    BOTH,
    /** With interpretation between the two. */
    INTERPRETED
}
