package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * Finds who would rather have each other: the mentee does better, and the mentor has a free place or somebody they would
 * do better without. Pinned people are no part of it.
 */
final class Blocking {

    private static final int NONE = Optimum.NONE;

    private final Problem problem;
    private final int[] partner;
    private final int[] load;

    /** What a pair must score above for the mentor to want it: nothing beside a free place, else the weakest pair now. */
    private final int[] bar;

    Blocking(Problem problem, int[] partner) {
        this.problem = problem;
        this.partner = partner;
        load = new int[problem.mentors];
        bar = new int[problem.mentors];
        Arrays.fill(bar, MicroPoints.ONE);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != NONE) {
                load[partner[i]]++;
                bar[partner[i]] = Math.min(bar[partner[i]], problem.score(i, partner[i]));
            }
        }
        for (int j = 0; j < bar.length; j++) {
            bar[j] = load[j] < problem.capacity[j] ? NONE : bar[j];
        }
    }

    /** Receives blocking pairs one by one. */
    interface Visitor {
        void pair(int mentee, int mentor, int gain);
    }

    /** Shows all blocking pairs, by mentee, then mentor. */
    void visit(Visitor visitor) {
        for (int i = 0; i < problem.mentees; i++) {
            int now = partner[i] == NONE ? 0 : problem.score(i, partner[i]);
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                if (problem.score[e] > now && problem.score[e] > bar[problem.mentor[e]]) {
                    visitor.pair(i, problem.mentor[e], problem.score[e] - now);
                }
            }
        }
    }

    int count() {
        int[] count = {0};
        visit((mentee, mentor, gain) -> count[0]++);
        return count[0];
    }
}
