package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What puts a pair out of the question, whatever its score. The rules are asked in this order, and the first that bites
 * is the reason given. Identity is never a rule.
 */
public enum HardRule {
    /** Nobody accompanies themselves. */
    SELF {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return mentee.id().equals(mentor.id());
        }
    },
    /** The two take part in different programs. */
    OTHER_PROGRAM {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return !mentee.program().equals(mentor.program());
        }
    },
    /** The two belong to different branches of the program. */
    OTHER_BRANCH {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return !mentee.branch().equals(mentor.branch());
        }
    },
    /** One reports to the other, or did until less than the policy's months ago (the last day included). */
    REPORTING_LINE {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return stands(mentee.boundaries().reportingLines().get(mentor.id()), mentee, mentor, now)
                    || stands(mentor.boundaries().reportingLines().get(mentee.id()), mentee, mentor, now);
        }

        private static boolean stands(@Nullable LocalDate lastDay, Mentee mentee, Mentor mentor, Circumstances now) {
            return lastDay != null && now.reportingLineCounts(lastDay, mentee.person(), mentor.person());
        }
    },
    /** The two work in the same district, where the policy wants another; people without a district never do. */
    SAME_DISTRICT {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            DistrictNumber district = mentee.person().district();
            return district != null
                    && district.equals(mentor.person().district())
                    && !now.policy().sameDistrict(district);
        }
    },
    /** One of the two asked not to be in contact with the other. Why, and which of them, nobody learns. */
    NO_CONTACT {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return mentee.boundaries().noContact().contains(mentor.id())
                    || mentor.boundaries().noContact().contains(mentee.id());
        }
    },
    /** There is no language both can work in. */
    NO_COMMON_LANGUAGE {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return Collections.disjoint(
                    mentee.person().languages(), mentor.person().languages());
        }
    },
    /** The mentor has fewer years in a senior role than the policy asks for. */
    MENTOR_NOT_QUALIFIED {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return mentor.seniorYears()
                    < now.policy().mentorYears(mentor.person().district());
        }
    },
    /** The mentor has not done the program's training. */
    MENTOR_NOT_TRAINED {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return !mentor.trained();
        }
    },
    /** The mentor takes no new mentee for now. */
    MENTOR_UNAVAILABLE {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return !mentor.available();
        }
    },
    /** The mentor has been one for as long as a term lasts, or as anybody may in all. */
    MENTOR_TERM_OVER {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return now.termsOver().contains(mentor.id());
        }
    },
    /** All places of the mentor are taken before the matching begins. */
    NO_CAPACITY {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return now.places(mentor) == 0;
        }
    },
    /** One of the two asked not to be matched with the other, or declined them. Which of them, nobody learns. */
    VETOED {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return mentee.boundaries().vetoes().contains(mentor.id())
                    || mentor.boundaries().vetoes().contains(mentee.id());
        }
    },
    /** Whoever runs the matching ruled this pair out. */
    FORBIDDEN {
        @Override
        boolean bites(Mentee mentee, Mentor mentor, Circumstances now) {
            return now.constraints().forbids(mentee.id(), mentor.id());
        }
    };

    private static final HardRule[] IN_ORDER = values();

    abstract boolean bites(Mentee mentee, Mentor mentor, Circumstances now);

    /** The reason in outputs and message bundles: {@code no-common-language}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first rule that puts the pair out of the question. */
    static Optional<HardRule> first(Mentee mentee, Mentor mentor, Circumstances now) {
        for (HardRule rule : IN_ORDER) {
            if (rule.bites(mentee, mentor, now)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
