package ca.learningpartners.mentorship.feedback;

import java.util.Arrays;
import java.util.List;

/** What somebody has to say, or needs. */
public enum Matter {
    ABOUT_RESOURCE(Sort.FEEDBACK),
    ABOUT_GATHERING(Sort.FEEDBACK),
    ABOUT_RULE(Sort.FEEDBACK),
    ABOUT_OTHER(Sort.FEEDBACK),
    NEED_RESOURCE(Sort.SUPPORT),
    NEED_MATCHING(Sort.SUPPORT),
    NEED_RELEASE_TIME(Sort.SUPPORT),
    NEED_ACCESS(Sort.SUPPORT),
    NEED_OTHER(Sort.SUPPORT);

    private final Sort sort;

    Matter(Sort sort) {
        this.sort = sort;
    }

    /** Whether something is told or asked for. */
    public enum Sort {
        /** Something is told; a reply comes within ten working days. */
        FEEDBACK(10),
        /** Something is asked for; an answer comes within five working days. */
        SUPPORT(5);

        private final int workingDays;

        Sort(int workingDays) {
            this.workingDays = workingDays;
        }

        /** How long an answer takes unless whoever owns it says otherwise. */
        public int workingDays() {
            return workingDays;
        }
    }

    public Sort sort() {
        return sort;
    }

    public static List<Matter> of(Sort sort) {
        return Arrays.stream(values()).filter(matter -> matter.sort == sort).toList();
    }
}
