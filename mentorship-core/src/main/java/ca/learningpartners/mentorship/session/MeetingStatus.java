package ca.learningpartners.mentorship.session;

/** Where a meeting stands. */
public enum MeetingStatus {
    /** One partner has proposed times; the other has not answered. */
    PROPOSED,
    /** The two have a time. */
    AGREED,
    /** None of the times suited, and the other partner proposed none. */
    DECLINED,
    /** Taken back, before or after it was agreed. */
    CANCELLED,
    /** It took place, and the contact is logged. */
    NOTED
}
