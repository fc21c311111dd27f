package ca.learningpartners.mentorship.matching;

/**
 * The proof that asks least of the mentors: of all duals that prove an optimum, the one in which each mentor's is as low
 * as it can be, all at once. It says more than any other: a mentor's dual is then exactly what one more place with them
 * would be worth, and it depends on nothing but the problem, however the optimum was found.
 */
final class LeastPrices {

    private LeastPrices() {}

    /** The same matching with those duals. */
    static Optimum of(Problem problem, Optimum optimum) {
        Chains chains = Chains.from(problem.mentors, problem, optimum, Optimum.NONE);
        chains.search(Optimum.NONE);
        long[] v = new long[problem.mentors];
        for (int j = 0; j < v.length; j++) {
            v[j] = Math.max(0, optimum.mentorDual[j] - Math.min(optimum.mentorDual[j], chains.distance(j)));
        }
        long[] u = new long[problem.mentees];
        for (int i = 0; i < u.length; i++) {
            int mentor = optimum.partner[i];
            u[i] = mentor == Optimum.NONE ? 0 : problem.bonus + problem.score[problem.find(i, mentor)] - v[mentor];
        }
        return new Optimum(optimum.partner, u, v);
    }
}
