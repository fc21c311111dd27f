package ca.learningpartners.mentorship.matching;

/** The whole answer to a problem: most matches, then the worst-off if asked, then the total, then least change, then ids. */
final class Answer {

    /** The proof over all pairs. */
    final Optimum unfloored;

    /** The proof over the pairs at or above the floor; the same object where it proves that too. */
    final Optimum floored;

    /** The pairs at or above the floor: the highest that costs no match. All pairs if none was asked for. */
    final Problem above;

    /** For each mentee the mentor, or {@link Optimum#NONE}. */
    final int[] partner;

    private Answer(Optimum unfloored, Optimum floored, Problem above, int[] last) {
        this.unfloored = unfloored;
        this.floored = floored;
        this.above = above;
        partner = LeastChange.choose(above, floored, last);
    }

    /**
     * The best answer whatever the worst score.
     *
     * @param last for each mentee the mentor of the last run, or {@link Optimum#NONE}
     */
    static Answer best(Problem problem, int[] last) {
        return best(problem, LeastPrices.of(problem, Candidates.solve(problem)), last);
    }

    /** The best answer whatever the worst score, from an optimum that is known. */
    static Answer best(Problem problem, Optimum optimum, int[] last) {
        return new Answer(optimum, optimum, problem, last);
    }

    /**
     * The best answer with the worst score raised first.
     *
     * @param limit the highest floor that is of use
     * @param last for each mentee the mentor of the last run, or {@link Optimum#NONE}
     */
    static Answer raised(Problem problem, int limit, int[] last) {
        return raised(problem, LeastPrices.of(problem, Candidates.solve(problem)), limit, last);
    }

    /**
     * The best answer with the worst score raised first, from an optimum that is known.
     *
     * @param limit the highest floor that is of use, and that can well be reached: it is tried before any other
     */
    static Answer raisedTo(Problem problem, Optimum optimum, int limit, int[] last) {
        if (limit > optimum.worst(problem)) {
            Problem above = problem.from(limit);
            Optimum floored = Candidates.repair(above, optimum.mentorDual, optimum.partner);
            if (floored.matched() == optimum.matched()) {
                return new Answer(optimum, floored, above, last);
            }
        }
        return raised(problem, optimum, limit, last);
    }

    private static Answer raised(Problem problem, Optimum optimum, int limit, int[] last) {
        int worst = optimum.worst(problem);
        if (limit <= worst) {
            return new Answer(optimum, optimum, problem.from(limit), last);
        }
        WorstOff raised = WorstOff.raise(problem, optimum);
        int floor = Math.min(limit, raised.floor());
        Problem above = problem.from(floor);
        Optimum floored = floor <= worst
                ? optimum
                : LeastPrices.of(above, Candidates.repair(above, optimum.mentorDual, optimum.partner));
        return new Answer(optimum, floored, above, last);
    }
}
