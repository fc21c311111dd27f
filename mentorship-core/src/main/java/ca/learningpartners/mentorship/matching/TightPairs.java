package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * The pairs of which an optimum can be made: those whose duals are exactly their worth. Those of mentee i are the entries
 * from {@code start[i]} (inclusive) to {@code start[i + 1]} (exclusive) of {@code mentor}, by rising mentor.
 */
final class TightPairs {

    final int[] start;
    final int[] mentor;

    TightPairs(Problem problem, Optimum optimum) {
        start = new int[problem.mentees + 1];
        int[] found = new int[4 * problem.mentees + 16];
        int count = 0;
        for (int i = 0; i < problem.mentees; i++) {
            long missing = problem.bonus - optimum.menteeDual[i];
            for (int e = problem.start[i], end = problem.start[i + 1]; e < end; e++) {
                if (optimum.mentorDual[problem.mentor[e]] == missing + problem.score[e]) {
                    found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                    found[count++] = problem.mentor[e];
                }
            }
            start[i + 1] = count;
        }
        mentor = Arrays.copyOf(found, count);
    }
}
