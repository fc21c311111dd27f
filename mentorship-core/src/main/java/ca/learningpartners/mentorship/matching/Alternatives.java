package ca.learningpartners.mentorship.matching;

import java.util.List;

/**
 * What else would have been just as good: as many matches, the same worst score if it was to be raised, the same total.
 * Which of these is proposed is settled by the least change from the last run, then by ids, so it says nothing about the
 * people.
 *
 * @param mentees how many mentees have another mentor, or one at all, or none, in some other answer
 * @param shown the first of them by id, at most {@link #MOST_MENTEES}
 */
public record Alternatives(int mentees, List<Alternative> shown) {

    /** How many mentees are shown. */
    public static final int MOST_MENTEES = 100;

    /** How many mentors are shown for each. */
    public static final int MOST_MENTORS = 10;

    public Alternatives {
        shown = List.copyOf(shown);
    }

    /** Whether the proposal is the only one that is as good. */
    public boolean none() {
        return mentees == 0;
    }
}
