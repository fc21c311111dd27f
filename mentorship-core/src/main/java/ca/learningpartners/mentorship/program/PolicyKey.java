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
    REPORTING_LINE_MONTHS,
    /** How long a silence the two are reminded of, in percent of the agreed rhythm. */
    CADENCE_NUDGE_PERCENT,
    /** How long a silence a coordinator is shown, in percent of the agreed rhythm. That it is quiet, and nothing else. */
    CADENCE_QUIET_PERCENT,
    /** Days of silence after which the two are asked how they would like to go on. */
    SILENT_DAYS,
    /** Days more until the coordinator asks. Nothing is ever closed by itself for being silent. */
    SILENT_ASK_DAYS,
    /** The month of a mentee's window from which a partnership is brought to a good close, counted as months passed. */
    CLOSURE_MONTH,
    /** Working days within which somebody whose partnership ended without fault is shown new options. */
    NEW_OPTIONS_DAYS,
    /** For how many months a mentor says yes at first. */
    MENTOR_TERM_MONTHS,
    /** For how many months more a mentor may go on after the first term. */
    MENTOR_FURTHER_MONTHS,
    /** For how many months somebody may be a mentor in all. */
    MENTOR_MOST_MONTHS
}
