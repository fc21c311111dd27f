package ca.learningpartners.mentorship.program;

/** The rules with a number. Each program sets them; the unit is part of the name. */
public enum PolicyKey {
    /** How long after the start of a position a mentee may take part, in months. */
    ELIGIBILITY_MONTHS(1, 120, Whose.MENTEE),
    /** The agreed rhythm of contacts, in days. */
    CADENCE_DAYS(1, 183, Whose.MENTEE),
    /** How many partnerships a mentor carries at once when the mentor's record does not say. */
    MENTOR_CAPACITY(1, 50, Whose.MENTOR),
    /** Years in a senior role before someone may mentor. */
    MENTOR_YEARS(0, 60, Whose.MENTOR),
    /** 1 if partners may come from the same district, 0 if not. */
    SAME_DISTRICT(0, 1, Whose.BOTH),
    /** Days until an unanswered offer is brought up again; before it expires. */
    OFFER_NUDGE_DAYS(1, 89, Whose.MENTEE),
    /** Days until an unanswered offer expires. */
    OFFER_EXPIRY_DAYS(2, 90, Whose.MENTEE),
    /** Days from the start of a partnership to its first meeting. */
    FIRST_MEETING_DAYS(1, 183, Whose.MENTEE),
    /** For how many months a line of report keeps two people from being paired. */
    REPORTING_LINE_MONTHS(0, 120, Whose.BOTH),
    /** How long a silence the two are reminded of, in percent of the agreed rhythm. */
    CADENCE_NUDGE_PERCENT(100, 1000, Whose.MENTEE),
    /** How long a silence a coordinator is shown, in percent of the agreed rhythm. That it is quiet, and nothing else. */
    CADENCE_QUIET_PERCENT(100, 1000, Whose.MENTEE),
    /** Days of silence after which the two are asked how they would like to go on. */
    SILENT_DAYS(1, 365, Whose.MENTEE),
    /** Days more until the coordinator asks. Nothing is ever closed by itself for being silent. */
    SILENT_ASK_DAYS(0, 365, Whose.MENTEE),
    /** The month of a mentee's window from which a partnership is brought to a good close, counted as months passed. */
    CLOSURE_MONTH(1, 119, Whose.MENTEE),
    /** Working days within which somebody whose partnership ended without fault is shown new options. */
    NEW_OPTIONS_DAYS(1, 60, Whose.EACH),
    /** For how many months a mentor says yes at first. */
    MENTOR_TERM_MONTHS(1, 120, Whose.MENTOR),
    /** For how many months more a mentor may go on after the first term. */
    MENTOR_FURTHER_MONTHS(0, 120, Whose.MENTOR),
    /** For how many months somebody may be a mentor in all. */
    MENTOR_MOST_MONTHS(1, 480, Whose.MENTOR),
    /** Of how many people one reader may open details within an hour before the privacy officer is told. */
    READER_PEOPLE(5, 1000, Whose.EACH),
    /** How often within an hour one may ask for what is not theirs before the privacy officer is told. */
    READER_REFUSALS(2, 100, Whose.EACH);

    /** Whose district's value holds where people of two districts meet. */
    public enum Whose {
        /** The mentee's. */
        MENTEE,
        /** The mentor's. */
        MENTOR,
        /** Both have to allow it: the stricter one. */
        BOTH,
        /** Each person's own. */
        EACH
    }

    private final int least;
    private final int most;
    private final Whose whose;

    PolicyKey(int least, int most, Whose whose) {
        this.least = least;
        this.most = most;
        this.whose = whose;
    }

    /** Whose district's value holds where people of two districts meet. */
    public Whose whose() {
        return whose;
    }

    /** The smallest value that makes sense. */
    public int least() {
        return least;
    }

    /** The greatest value that makes sense. */
    public int most() {
        return most;
    }

    /** Whether a value makes sense. */
    public boolean allows(int value) {
        return value >= least && value <= most;
    }
}
