package ca.learningpartners.mentorship.matching;

/**
 * A matching with the duals that prove it: as many matches as can be, and the largest total among those. All arrays
 * belong to whoever holds the optimum.
 */
final class Optimum {

    static final int NONE = -1;

    /** For each mentee the mentor, or {@link #NONE}. */
    final int[] partner;

    final long[] menteeDual;
    final long[] mentorDual;

    Optimum(int[] partner, long[] menteeDual, long[] mentorDual) {
        this.partner = partner;
        this.menteeDual = menteeDual;
        this.mentorDual = mentorDual;
    }

    int matched() {
        int count = 0;
        for (int mentor : partner) {
            count += mentor == NONE ? 0 : 1;
        }
        return count;
    }

    long total(Problem problem) {
        long sum = 0;
        for (int i = 0; i < partner.length; i++) {
            sum += partner[i] == NONE ? 0 : problem.score[problem.find(i, partner[i])];
        }
        return sum;
    }

    /** The lowest score of a match; the highest there is if nobody is matched. */
    int worst(Problem problem) {
        int worst = MicroPoints.ONE;
        for (int i = 0; i < partner.length; i++) {
            worst = partner[i] == NONE ? worst : Math.min(worst, problem.score[problem.find(i, partner[i])]);
        }
        return worst;
    }
}
