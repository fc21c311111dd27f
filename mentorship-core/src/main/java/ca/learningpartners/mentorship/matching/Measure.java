package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import java.util.List;
import java.util.OptionalInt;

/** How well a mentor fits a mentee in one criterion. */
interface Measure {

    /** Stands for a value where one of the two has given no data, which is never counted against them. */
    int UNKNOWN = -1;

    /** Gets ready to measure many pairs of these people, who are positions in the two lists from here on. */
    Kernel over(List<Mentee> mentees, List<Mentor> mentors);

    /** From 0 to 1,000,000 micro-points; empty if one of the two has given no data. */
    default OptionalInt of(Mentee mentee, Mentor mentor) {
        int[] value = new int[1];
        over(List.of(mentee), List.of(mentor)).measure(0, new int[1], 0, 1, value);
        return value[0] == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(value[0]);
    }

    /** The inner loop of a criterion, over numbers instead of people. */
    interface Kernel {

        /**
         * Measures one mentee with some mentors.
         *
         * @param mentor the mentors, from place {@code from} (inclusive) to {@code to} (exclusive)
         * @param values where the value of each is put, at the same place: from 0 to 1,000,000 micro-points, or
         *     {@link #UNKNOWN}
         */
        void measure(int mentee, int[] mentor, int from, int to, int[] values);
    }
}
