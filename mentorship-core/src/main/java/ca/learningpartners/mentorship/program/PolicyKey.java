package ca.learningpartners.mentorship.program;

/** The rules with a number. Each program sets them; the unit is part of the name. */
public enum PolicyKey {
    /** How long after the start of a position a mentee may take part, in months. */
    ELIGIBILITY_MONTHS,
    /** The agreed rhythm of contacts, in days. */
    CADENCE_DAYS,
    /** How many partnerships a mentor carries at once when the mentor's record does not say. */
    MENTOR_CAPACITY,
    /** Years in a senior role before someone may mentor. */
    MENTOR_YEARS,
    /** 1 if partners may come from the same district, 0 if not. */
    SAME_DISTRICT,
    /** Days until an unanswered offer is brought up again. */
    OFFER_NUDGE_DAYS,
    /** Days until an unanswered offer expires. */
    OFFER_EXPIRY_DAYS,
    /** Days from the start of a partnership to its first meeting. */
    FIRST_MEETING_DAYS,
    /** For how many months a line of report keeps two people from being paired. */
    REPORTING_LINE_MONTHS
}
