package ca.learningpartners.mentorship.matching;

/**
 * Settles which of the optima is taken: the one that keeps most pairs of the last run, then the first by ids.
 *
 * <p>The optima are exactly the matchings that use tight pairs only (u + v = bonus + score), leave out nobody with u > 0
 * and leave no place free where v > 0. So keeping most is a second, small problem over the tight pairs: a pair is worth
 * a step for each of the two people who must not be left out, and 1 if it is kept. With a step above the number of
 * mentees no kept pair outweighs a step, the best of that problem are the optima that keep most, and its own duals lead
 * {@link FirstByIds} to the first of them.
 */
final class LeastChange {

    private static final int NONE = Optimum.NONE;

    private final Problem problem;
    private final Optimum optimum;
    private final int[] last;
    private final int staying;

    private LeastChange(Problem problem, Optimum optimum, int[] last, int staying) {
        this.problem = problem;
        this.optimum = optimum;
        this.last = last;
        this.staying = staying;
    }

    /**
     * For each mentee the mentor in the optimum that changes least.
     *
     * @param last for each mentee the mentor of the last run, or {@link Optimum#NONE}; also if the pair is gone
     */
    static int[] choose(Problem problem, Optimum optimum, int[] last) {
        return choose(problem, optimum, last, NONE);
    }

    /** The same among the optima in which one mentee stays where they are. */
    static int[] choose(Problem problem, Optimum optimum, int[] last, int staying) {
        LeastChange choice = new LeastChange(problem, optimum, last, staying);
        return choice.canKeepMore() ? choice.keepMost() : FirstByIds.choose(problem, optimum, staying);
    }

    /** Whether an optimum could hold a pair of the last run. */
    private boolean canKeepMore() {
        for (int i = 0; i < problem.mentees; i++) {
            int place = last[i] == NONE || i == staying ? NONE : problem.find(i, last[i]);
            if (place >= 0 && isTight(i, place)) {
                return true;
            }
        }
        return false;
    }

    private int[] keepMost() {
        int[] capacity = problem.capacity.clone();
        if (staying != NONE && optimum.partner[staying] != NONE) {
            capacity[optimum.partner[staying]]--;
        }
        Problem tight = problem.with(capacity, (mentee, place) -> mentee != staying && isTight(mentee, place));
        int[] worth = new int[tight.mentor.length];
        for (int i = 0; i < tight.mentees; i++) {
            for (int e = tight.start[i]; e < tight.start[i + 1]; e++) {
                worth[e] = worth(i, tight.mentor[e]);
            }
        }
        Problem keeping = new Problem(tight.start, tight.mentor, worth, capacity);
        int[] partner = FirstByIds.choose(keeping, Candidates.solve(keeping));
        if (staying != NONE) {
            partner[staying] = optimum.partner[staying];
        }
        return partner;
    }

    private boolean isTight(int mentee, int place) {
        return optimum.menteeDual[mentee] + optimum.mentorDual[problem.mentor[place]]
                == problem.bonus + problem.score[place];
    }

    private int worth(int mentee, int mentor) {
        int step = problem.mentees + 1;
        int needed = (optimum.menteeDual[mentee] > 0 ? 1 : 0) + (optimum.mentorDual[mentor] > 0 ? 1 : 0);
        return needed * step + (last[mentee] == mentor ? 1 : 0);
    }
}
