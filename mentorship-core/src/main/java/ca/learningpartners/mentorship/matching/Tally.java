package ca.learningpartners.mentorship.matching;

/**
 * What a matching comes to.
 *
 * @param total the sum of the scores, in micro-points
 * @param worst the lowest score; 0 if nobody is matched
 */
record Tally(int matched, long total, int worst) {

    /**
     * Adds up.
     *
     * @param problem one that has all pairs of the matching
     * @param partner for each mentee the mentor, or {@link Optimum#NONE}
     */
    static Tally of(Problem problem, int[] partner) {
        int matched = 0;
        long total = 0;
        int worst = MicroPoints.ONE;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != Optimum.NONE) {
                int score = problem.score(i, partner[i]);
                matched++;
                total += score;
                worst = Math.min(worst, score);
            }
        }
        return new Tally(matched, total, matched == 0 ? 0 : worst);
    }
}
