package ca.learningpartners.mentorship.matching;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Raises the worst score: finds the highest floor at which as many mentees can be matched as without one. The floor is
 * always the score of a pair, so a binary search over these settles it, below what is conceivable at all; each step
 * repairs the last matching that held.
 */
final class WorstOff {

    private static final int NONE = Optimum.NONE;

    private final Problem problem;
    private final int matched;
    private int[] partner;
    private int floor;

    private WorstOff(Problem problem, Optimum optimum) {
        this.problem = problem;
        partner = optimum.partner;
        matched = optimum.matched();
    }

    /** Raises the worst score of an optimum as far as no match is lost by it. */
    static WorstOff raise(Problem problem, Optimum optimum) {
        WorstOff raised = new WorstOff(problem, optimum);
        raised.floor = raised.search(optimum.worst(problem));
        return raised;
    }

    /** The highest floor that costs no match; at least the worst score of the optimum. */
    int floor() {
        return floor;
    }

    /** For each mentee a mentor at or above the floor, as many as can be; any matching that shows it is possible. */
    int[] partner() {
        return partner;
    }

    private int search(int worst) {
        int[] scores = scoresBetween(worst, conceivable());
        int known = -1;
        int refuted = scores.length;
        int next = refuted - 1;
        while (known + 1 < refuted) {
            if (holds(scores[next])) {
                known = next;
            } else {
                refuted = next;
            }
            next = known + refuted >>> 1;
        }
        return known < 0 ? worst : scores[known];
    }

    /** The scores above one and up to another, rising, each once. */
    private int[] scoresBetween(int worst, int limit) {
        if (limit <= worst) {
            return new int[0];
        }
        BitSet found = new BitSet(limit - worst);
        for (int score : problem.score) {
            if (score > worst && score <= limit) {
                found.set(score - worst - 1);
            }
        }
        return found.stream().map(above -> above + worst + 1).toArray();
    }

    /**
     * A floor above which there cannot be as many matches: of the mentees, and of the places, only so many may be left
     * over, and whoever has no pair at or above the floor is.
     */
    private int conceivable() {
        int[] mentees = new int[problem.mentees];
        int[] mentors = new int[problem.mentors];
        Arrays.fill(mentees, NONE);
        Arrays.fill(mentors, NONE);
        for (int i = 0; i < mentees.length; i++) {
            for (int e = problem.start[i], end = problem.start[i + 1]; e < end; e++) {
                mentees[i] = Math.max(mentees[i], problem.score[e]);
                mentors[problem.mentor[e]] = Math.max(mentors[problem.mentor[e]], problem.score[e]);
            }
        }
        return Math.min(nthHighest(mentees, null), nthHighest(mentors, problem.capacity));
    }

    /** The highest score that as many as are matched have reached, each counted once or as often as they have places. */
    private int nthHighest(int[] best, int @Nullable [] times) {
        long[] ranked = new long[best.length];
        Arrays.setAll(ranked, at -> (long) best[at] << Integer.SIZE | (times == null ? 1 : times[at]));
        Arrays.sort(ranked);
        long count = 0;
        int at = ranked.length;
        while (at > 0 && count < matched) {
            count += (int) ranked[--at];
        }
        return at == ranked.length ? NONE : (int) (ranked[at] >> Integer.SIZE);
    }

    /** Whether enough mentees can be matched with the pairs that score at least the floor. */
    private boolean holds(int floor) {
        int[] staying = partner.clone();
        for (int i = 0; i < staying.length; i++) {
            if (staying[i] != NONE && problem.score[problem.find(i, staying[i])] < floor) {
                staying[i] = NONE;
            }
        }
        MostMatches most = MostMatches.from(problem, floor, staying);
        if (most.count() == matched) {
            partner = most.partner();
            return true;
        }
        return false;
    }
}
