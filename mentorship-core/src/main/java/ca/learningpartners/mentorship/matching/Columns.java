package ca.learningpartners.mentorship.matching;

/**
 * The pairs of a problem by mentor: those of mentor j are the entries from {@code start[j]} (inclusive) to
 * {@code start[j + 1]} (exclusive), by rising mentee.
 */
final class Columns {

    final int[] start;
    final int[] mentee;
    final int[] score;

    Columns(Problem problem) {
        start = new int[problem.mentors + 1];
        for (int mentor : problem.mentor) {
            start[mentor + 1]++;
        }
        for (int j = 0; j < problem.mentors; j++) {
            start[j + 1] += start[j];
        }
        mentee = new int[problem.mentor.length];
        score = new int[problem.mentor.length];
        int[] next = start.clone();
        for (int i = 0; i < problem.mentees; i++) {
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                int at = next[problem.mentor[e]]++;
                mentee[at] = i;
                score[at] = problem.score[e];
            }
        }
    }
}
