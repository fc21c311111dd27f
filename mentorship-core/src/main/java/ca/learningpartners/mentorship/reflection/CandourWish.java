package ca.learningpartners.mentorship.reflection;

/** What kind of candour somebody asks for. */
public enum CandourWish {
    /** Tell me what I do not see. */
    UNSEEN,
    /** Challenge my plan. */
    CHALLENGE,
    /** Check my reading of it. */
    READING,
    /** Just listen. */
    LISTEN
}
