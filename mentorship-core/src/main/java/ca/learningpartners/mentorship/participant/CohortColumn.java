package ca.learningpartners.mentorship.participant;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The columns of a cohort file, and whose rows may fill them. Their order in a file is free. */
public enum CohortColumn {
    ID(true, Use.EVERYONE),
    NAME(true, Use.EVERYONE),
    EMAIL(false, Use.EVERYONE),
    ROLE(true, Use.EVERYONE),
    DISTRICT(true, Use.EVERYONE),
    LANGUAGES(true, Use.EVERYONE),
    LOCALE(false, Use.EVERYONE),
    LATITUDE(false, Use.PARTNERS),
    LONGITUDE(false, Use.PARTNERS),
    BRANCH(false, Use.PARTNERS),
    POSITION(false, Use.PARTNERS),
    POSITION_START(false, Use.MENTEES),
    SENIOR_YEARS(false, Use.MENTORS),
    TRAINED(false, Use.MENTORS),
    AVAILABLE(false, Use.MENTORS),
    CAPACITY(false, Use.MENTORS),
    NEEDS(false, Use.MENTEES),
    DUTIES(false, Use.MENTEES),
    ISSUES(false, Use.PARTNERS),
    OFFERS(false, Use.MENTORS),
    EXPERTISE(false, Use.MENTORS),
    ENROLMENT(false, Use.PARTNERS),
    REMOTENESS(false, Use.PARTNERS),
    SCHOOL_MIX(false, Use.PARTNERS),
    CONTEXTS(false, Use.PARTNERS),
    TREND(false, Use.PARTNERS),
    PREFERS_DISTANCE(false, Use.MENTEES),
    NO_CONTACT(false, Use.PARTNERS),
    REPORTS_TO(false, Use.PARTNERS);

    private enum Use {
        EVERYONE,
        PARTNERS,
        MENTEES,
        MENTORS
    }

    private final boolean required;
    private final Use use;

    CohortColumn(boolean required, Use use) {
        this.required = required;
        this.use = use;
    }

    /** The name in the header: {@code position_start}. */
    public String key() {
        return ImportHeader.key(this);
    }

    /** The columns a header must name. */
    static List<CohortColumn> required() {
        return Arrays.stream(values()).filter(each -> each.required).toList();
    }

    /** Whether anything would be done with a value in the row of a person with these roles. */
    boolean serves(Set<Role> roles) {
        return switch (use) {
            case EVERYONE -> true;
            case PARTNERS -> roles.contains(Role.MENTEE) || roles.contains(Role.MENTOR);
            case MENTEES -> roles.contains(Role.MENTEE);
            case MENTORS -> roles.contains(Role.MENTOR);
        };
    }
}
