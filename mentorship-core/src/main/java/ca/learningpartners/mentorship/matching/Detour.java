package ca.learningpartners.mentorship.matching;

/**
 * The best matching with one pair forced, found from an optimum by one search instead of a solution from scratch. The
 * mentee takes the place; the cheapest {@linkplain Chains chain} of moves ends where somebody takes the place the mentee
 * left.
 */
final class Detour {

    private static final int NONE = Optimum.NONE;

    private final Problem problem;
    private final Optimum optimum;
    private final Chains chains;
    private final int goal;

    private Detour(Problem problem, Optimum optimum, Chains chains, int goal) {
        this.problem = problem;
        this.optimum = optimum;
        this.chains = chains;
        this.goal = goal;
    }

    private Detour(Problem problem, Optimum optimum, int mentee, int mentor) {
        this(
                problem,
                optimum,
                Chains.from(mentor, problem, optimum, mentee),
                optimum.partner[mentee] == NONE ? problem.mentors : optimum.partner[mentee]);
    }

    /**
     * The best matching among those with a pair in it, with the duals that prove it once the mentee and one place of
     * the mentor are left out.
     *
     * @param mentee somebody with that mentor among the allowed pairs
     */
    static Optimum forcing(Problem problem, Optimum optimum, int mentee, int mentor) {
        if (optimum.partner[mentee] == mentor) {
            return optimum;
        }
        Detour detour = new Detour(problem, optimum, mentee, mentor);
        detour.chains.search(detour.goal);
        Places places = detour.chains.follow(detour.goal);
        places.move(mentee, mentor);
        return detour.proven(places.partner);
    }

    /** The same with a search among the near pairs, and among all only if that does not suffice. */
    static Optimum forcing(Vicinity vicinity, Optimum optimum, int mentee, int mentor) {
        if (optimum.partner[mentee] == mentor) {
            return optimum;
        }
        Detour near = new Detour(vicinity.near, optimum, mentee, mentor);
        near.chains.search(near.goal);
        if (near.chains.distance(near.goal) > vicinity.reach) {
            return forcing(vicinity.all, optimum, mentee, mentor);
        }
        Places places = near.chains.follow(near.goal);
        places.move(mentee, mentor);
        return new Detour(vicinity.all, optimum, near.chains, near.goal).proven(places.partner);
    }

    private Optimum proven(int[] partner) {
        long[] v = mentorDuals();
        long[] u = new long[partner.length];
        for (int i = 0; i < u.length; i++) {
            int mentor = partner[i];
            u[i] = mentor == NONE ? 0 : problem.bonus + problem.score[problem.find(i, mentor)] - v[mentor];
        }
        return new Optimum(partner, u, v);
    }

    /** Each mentor is dearer by how much nearer than the goal they are; outside stays worth nothing. */
    private long[] mentorDuals() {
        long end = chains.distance(goal);
        long outside = Math.min(chains.distance(chains.outside), end);
        long[] v = new long[problem.mentors];
        for (int j = 0; j < v.length; j++) {
            v[j] = Math.max(0, optimum.mentorDual[j] + outside - Math.min(chains.distance(j), end));
        }
        return v;
    }
}
