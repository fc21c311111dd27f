package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.program.PolicyKey;
import java.util.List;

/** The rules as they are read: what belongs together stands together. Every rule is in one. */
enum RuleGroup {
    TAKING_PART(PolicyKey.ELIGIBILITY_MONTHS, PolicyKey.CLOSURE_MONTH, PolicyKey.NEW_OPTIONS_DAYS),
    OFFERS(
            PolicyKey.SAME_DISTRICT,
            PolicyKey.REPORTING_LINE_MONTHS,
            PolicyKey.OFFER_NUDGE_DAYS,
            PolicyKey.OFFER_EXPIRY_DAYS),
    RHYTHM(
            PolicyKey.FIRST_MEETING_DAYS,
            PolicyKey.CADENCE_DAYS,
            PolicyKey.CADENCE_NUDGE_PERCENT,
            PolicyKey.CADENCE_QUIET_PERCENT,
            PolicyKey.SILENT_DAYS,
            PolicyKey.SILENT_ASK_DAYS),
    MENTORS(
            PolicyKey.MENTOR_YEARS,
            PolicyKey.MENTOR_CAPACITY,
            PolicyKey.MENTOR_TERM_MONTHS,
            PolicyKey.MENTOR_FURTHER_MONTHS,
            PolicyKey.MENTOR_MOST_MONTHS),
    WATCHING(PolicyKey.READER_PEOPLE, PolicyKey.READER_REFUSALS);

    private final List<PolicyKey> keys;

    RuleGroup(PolicyKey... keys) {
        this.keys = List.of(keys);
    }

    List<PolicyKey> keys() {
        return keys;
    }
}
