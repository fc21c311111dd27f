package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.program.PolicyKey;
import java.util.Locale;

/** What the value of a rule counts; the message {@code rule.in.<key>} says it with its number. */
enum RuleUnit {
    DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS,
    PERCENT,
    PEOPLE,
    TIMES,
    SAME_DISTRICT;

    static RuleUnit of(PolicyKey key) {
        return switch (key) {
            case SAME_DISTRICT -> SAME_DISTRICT;
            case MENTOR_CAPACITY, READER_PEOPLE -> PEOPLE;
            case READER_REFUSALS -> TIMES;
            case MENTOR_YEARS -> YEARS;
            case NEW_OPTIONS_DAYS -> WORKING_DAYS;
            case CADENCE_NUDGE_PERCENT, CADENCE_QUIET_PERCENT -> PERCENT;
            case ELIGIBILITY_MONTHS,
                    REPORTING_LINE_MONTHS,
                    CLOSURE_MONTH,
                    MENTOR_TERM_MONTHS,
                    MENTOR_FURTHER_MONTHS,
                    MENTOR_MOST_MONTHS -> MONTHS;
            default -> DAYS;
        };
    }

    String message() {
        return "rule.in." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
