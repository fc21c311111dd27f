package ca.learningpartners.mentorship.nudging;

/** From which fact a rule counts its days, and as long as what it holds. */
enum Origin {
    /** Days since an offer was made, for whoever has not answered it. */
    OFFER,
    /** Working days before an offer lapses, for whoever has not answered it. */
    LAPSE,
    /** Days since the second yes without those of pauses, while there was no contact and no meeting is agreed. */
    UNMET,
    /** Days since the second yes without those of pauses, for whoever has not signed, while no charter is in force. */
    UNSIGNED,
    /** Silent days since the last contact. */
    SILENCE,
    /** Days since the partnership's time to close began. */
    CLOSE,
    /** Days since the short question in between opened, for whoever has not answered it. */
    PULSE,
    /** Days before the one on which a leave is meant to end. */
    LEAVE_ENDS,
    /** Working days before the one by which somebody is to be shown new options. */
    OPTIONS
}
