package ca.learningpartners.mentorship.participant;

/** What somebody said yes to of their own accord, without having been offered a partnership. */
public enum Willingness {
    /** A mentor goes on for a further term. */
    FURTHER_TERM,
    /** Somebody whose own time is over would like to accompany others. Their coordinator sees it, and can enrol them. */
    MENTORING
}
