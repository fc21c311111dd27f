package ca.learningpartners.mentorship.matching;

/**
 * Settles ties: among all optima it takes the one in which the first mentee has the first possible mentor, then the
 * second mentee, and so on; being matched comes before being unmatched. So the answer depends on nothing but the
 * problem.
 *
 * <p>The optima are exactly the matchings that use tight pairs only (u + v = bonus + score), leave out nobody with u > 0
 * and leave no place free where v > 0. Giving a mentee an earlier mentor is therefore a cycle of moves over tight pairs:
 * the mentee’s own and an {@link Exchange} back.
 */
final class FirstByIds {

    private static final int NONE = Optimum.NONE;

    private final Places places;
    private final TightPairs tight;
    private final boolean[] settled;
    private final Exchange exchange;

    private FirstByIds(Problem problem, Optimum optimum, int staying) {
        places = new Places(problem, optimum.partner);
        tight = new TightPairs(problem, optimum);
        settled = new boolean[problem.mentees];
        if (staying != NONE) {
            settled[staying] = true;
        }
        exchange = new Exchange(problem, optimum, places, tight, settled);
    }

    /** For each mentee the mentor in the first of all optima. */
    static int[] choose(Problem problem, Optimum optimum) {
        return choose(problem, optimum, NONE);
    }

    /** The same among the optima in which one mentee stays where they are. */
    static int[] choose(Problem problem, Optimum optimum, int staying) {
        FirstByIds choice = new FirstByIds(problem, optimum, staying);
        for (int i = 0; i < problem.mentees; i++) {
            if (i != staying) {
                choice.settle(i);
            }
        }
        return choice.places.partner;
    }

    private void settle(int mentee) {
        int current = places.partner[mentee] == NONE ? exchange.outside : places.partner[mentee];
        exchange.towards(current);
        settled[mentee] = true;
        for (int t = tight.start[mentee]; t < tight.start[mentee + 1] && tight.mentor[t] < current; t++) {
            int earlier = tight.mentor[t];
            if (exchange.conceivable(earlier) && exchange.from(earlier)) {
                places.move(mentee, earlier);
                return;
            }
        }
    }
}
