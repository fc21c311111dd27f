package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * The matching as bare numbers, which is all a solver sees: mentees and mentors are positions from 0, and only allowed
 * pairs are held, so memory grows with these.
 *
 * <p>The pairs of mentee i are the entries from {@code start[i]} (inclusive) to {@code start[i + 1]} (exclusive) of
 * {@code mentor} and {@code score}, by rising mentor. A mentor's capacity may be 0. Nobody changes the arrays.
 */
final class Problem {

    final int mentees;
    final int mentors;
    final int[] start;
    final int[] mentor;
    final int[] score;
    final int[] capacity;

    /** What a match is worth besides its score: one more match outweighs any total. */
    final long bonus;

    Problem(int[] start, int[] mentor, int[] score, int[] capacity) {
        this.mentees = start.length - 1;
        this.mentors = capacity.length;
        this.start = start;
        this.mentor = mentor;
        this.score = score;
        this.capacity = capacity;
        this.bonus = (mentees + 1L) * MicroPoints.ONE;
    }

    /** A price that no pair is worth: what mentors without a place ask while others bid. */
    long unaffordable() {
        return 2 * bonus;
    }

    /** Where the pair is held, or a negative number if it is not allowed. */
    int find(int mentee, int mentor) {
        return Arrays.binarySearch(this.mentor, start[mentee], start[mentee + 1], mentor);
    }

    /** What a pair scores that is allowed. */
    int score(int mentee, int mentor) {
        return score[find(mentee, mentor)];
    }

    /** Says of a pair, given by mentee and place, whether it stays. */
    interface Kept {
        boolean test(int mentee, int place);
    }

    /** This problem with some of its pairs and other capacities; it shares the arrays if no pair goes. */
    Problem with(int[] capacity, Kept kept) {
        int[] starts = new int[mentees + 1];
        for (int i = 0; i < mentees; i++) {
            starts[i + 1] = starts[i];
            for (int e = start[i]; e < start[i + 1]; e++) {
                starts[i + 1] += kept.test(i, e) ? 1 : 0;
            }
        }
        int size = starts[mentees];
        if (size == mentor.length) {
            return new Problem(start, mentor, score, capacity);
        }
        int[] mentors = new int[size];
        int[] scores = new int[size];
        int at = 0;
        for (int i = 0; i < mentees; i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                if (kept.test(i, e)) {
                    mentors[at] = mentor[e];
                    scores[at++] = score[e];
                }
            }
        }
        return new Problem(starts, mentors, scores, capacity);
    }

    /** This problem without the pairs that score less; it shares the arrays if there is none. */
    Problem from(int floor) {
        for (int worst : score) {
            if (worst < floor) {
                return with(capacity, (mentee, place) -> score[place] >= floor);
            }
        }
        return this;
    }
}
