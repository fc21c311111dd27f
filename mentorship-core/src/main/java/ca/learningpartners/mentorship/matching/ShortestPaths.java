package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * Makes prices exact: from any prices v ≥ 0 and any seats it finds an optimum, and the nearer these are to one, the less
 * there is to do. So it finishes what {@link Bidding} began, and it repairs the optimum of a problem that has changed a
 * little.
 *
 * <p>Capacities are native, and being unmatched is each mentee's own edge of worth 0. From the start to the end these
 * hold: u, v ≥ 0; u + v ≥ bonus + score for every pair, with equality for matches. Two things may not hold yet:
 *
 * <ol>
 *   <li>u = 0 for who is unmatched. {@link #seat} puts that right for one mentee: a search over the reduced costs
 *       u + v − worth finds the cheapest chain of moves that ends at a free place, or leaves one mentee unmatched.
 *   <li>v = 0 for whoever has a free place. {@link #fill} puts that right for one place: the same search against the
 *       direction of moves finds who comes to it most cheaply, whoever then fills the place left, and so on, until it is
 *       somebody unmatched or a mentor whose price falls to 0.
 * </ol>
 *
 * In both, the duals follow the distances, so that all else stays as it was. Once both hold everywhere the matching is
 * worth as much as the duals, Σu + Σcapacity·v: it is an optimum, and u and v are its proof.
 */
final class ShortestPaths {

    private static final int NONE = Optimum.NONE;
    private static final long FAR = Long.MAX_VALUE;

    private final Problem problem;
    private final Places places;
    private final long[] u;
    private final long[] v;

    /** How far a mentor is from where the search began. */
    private final long[] distance;

    /** Who moves in the last step of the chain to a mentor: to the mentor in {@link #seat}, away in {@link #fill}. */
    private final int[] mover;

    /** In {@link #fill}, to whom the mover moves. */
    private final int[] towards;

    private final int[] touched;
    private int touchedCount;
    private final int[] done;
    private int doneCount;
    private final MentorQueue queue;

    /** How long the shortest complete chain is so far. */
    private long shortest;

    private ShortestPaths(Problem problem, long[] prices) {
        this.problem = problem;
        places = new Places(problem);
        u = new long[problem.mentees];
        v = prices.clone();
        for (int j = 0; j < v.length; j++) {
            v[j] = problem.capacity[j] == 0 ? problem.unaffordable() : v[j];
        }
        distance = new long[problem.mentors];
        Arrays.fill(distance, FAR);
        mover = new int[problem.mentors];
        towards = new int[problem.mentors];
        touched = new int[problem.mentors];
        done = new int[problem.mentors];
        queue = new MentorQueue(distance);
    }

    static Optimum solve(Problem problem) {
        Bidding bidding = Bidding.hold(problem);
        return repair(problem, bidding.prices(), bidding.partner());
    }

    /**
     * Solves a problem from what is known of one like it.
     *
     * @param prices for each mentor the dual to begin with, 0 or more
     * @param partner for each mentee the mentor to begin with, or {@link Optimum#NONE}; who cannot sit there, or would
     *     sit better elsewhere at these prices, is seated anew
     */
    static Optimum repair(Problem problem, long[] prices, int[] partner) {
        ShortestPaths paths = new ShortestPaths(problem, prices);
        paths.keepTightSeats(partner);
        for (int i = 0; i < problem.mentees; i++) {
            if (paths.places.partner[i] == NONE && paths.u[i] > 0) {
                paths.seat(i);
            }
        }
        paths.fillPricedPlaces();
        return new Optimum(paths.places.partner, paths.u, paths.v);
    }

    private void keepTightSeats(int[] partner) {
        for (int i = 0; i < problem.mentees; i++) {
            u[i] = best(i);
            int mentor = partner[i];
            if (mentor != NONE && places.free(mentor)) {
                int place = problem.find(i, mentor);
                if (place >= 0 && u[i] + v[mentor] == problem.bonus + problem.score[place]) {
                    places.move(i, mentor);
                }
            }
        }
    }

    /** What a mentee gains at most at the present prices; nothing if they stay unmatched. */
    private long best(int mentee) {
        long best = 0;
        for (int e = problem.start[mentee], end = problem.start[mentee + 1]; e < end; e++) {
            best = Math.max(best, problem.bonus + problem.score[e] - v[problem.mentor[e]]);
        }
        return best;
    }

    // ---- a mentee comes in
    // -------------------------------------------------------------------------------------------

    private void seat(int newcomer) {
        u[newcomer] = best(newcomer);
        shortest = u[newcomer];
        int dropped = newcomer;
        int freeMentor = scan(newcomer, 0, NONE);
        while (!queue.isEmpty() && distance[queue.nearest()] < shortest) {
            int mentor = queue.nearest();
            queue.removeNearest();
            done[doneCount++] = mentor;
            long reached = distance[mentor];
            for (int k = places.first(mentor); k != NONE; k = places.next(k)) {
                if (reached + u[k] < shortest) {
                    shortest = reached + u[k];
                    dropped = k;
                    freeMentor = NONE;
                }
                freeMentor = scan(k, reached, freeMentor);
            }
        }
        u[newcomer] -= shortest;
        settleDuals(1);
        moveUp(newcomer, dropped, freeMentor);
        forget();
    }

    /** Reaches the mentors a mentee could move to; returns where the shortest chain to a free place ends now. */
    private int scan(int mentee, long reached, int freeMentor) {
        int free = freeMentor;
        long base = reached + u[mentee] - problem.bonus;
        for (int e = problem.start[mentee], end = problem.start[mentee + 1]; e < end; e++) {
            int mentor = problem.mentor[e];
            long there = base + v[mentor] - problem.score[e];
            if (there < shortest && there < distance[mentor]) {
                mover[mentor] = mentee;
                if (places.free(mentor)) {
                    touch(mentor);
                    distance[mentor] = there;
                    shortest = there;
                    free = mentor;
                } else {
                    reach(mentor, there);
                }
            }
        }
        return free;
    }

    /** Makes the moves of the chain, from its end back to the newcomer. */
    private void moveUp(int newcomer, int dropped, int freeMentor) {
        int mentor = freeMentor;
        if (mentor == NONE) {
            mentor = places.partner[dropped];
            places.move(dropped, NONE);
        }
        while (mentor != NONE) {
            int mentee = mover[mentor];
            int left = places.partner[mentee];
            places.move(mentee, mentor);
            mentor = mentee == newcomer ? NONE : left;
        }
    }

    // ---- a place is to be filled
    // -------------------------------------------------------------------------------------

    private void fillPricedPlaces() {
        Columns columns = null;
        for (int j = 0; j < problem.mentors; j++) {
            while (places.free(j) && v[j] > 0) {
                columns = columns == null ? new Columns(problem) : columns;
                fill(j, columns);
            }
        }
    }

    private void fill(int vacant, Columns columns) {
        shortest = v[vacant];
        int leastDear = vacant;
        int newcomer = NONE;
        int newcomerTo = NONE;
        reach(vacant, 0);
        while (!queue.isEmpty() && distance[queue.nearest()] < shortest) {
            int mentor = queue.nearest();
            queue.removeNearest();
            done[doneCount++] = mentor;
            long base = distance[mentor] + v[mentor] - problem.bonus;
            for (int c = columns.start[mentor], end = columns.start[mentor + 1]; c < end; c++) {
                int mentee = columns.mentee[c];
                long there = base + u[mentee] - columns.score[c];
                if (there < shortest) {
                    int left = places.partner[mentee];
                    if (left == NONE) {
                        shortest = there;
                        newcomer = mentee;
                        newcomerTo = mentor;
                    } else if (there < distance[left]) {
                        mover[left] = mentee;
                        towards[left] = mentor;
                        reach(left, there);
                        if (there + v[left] < shortest) {
                            shortest = there + v[left];
                            leastDear = left;
                            newcomer = NONE;
                        }
                    }
                }
            }
        }
        settleDuals(-1);
        if (newcomer != NONE) {
            places.move(newcomer, newcomerTo);
        }
        moveDown(newcomer == NONE ? leastDear : newcomerTo, vacant);
        forget();
    }

    /** Makes the moves of the chain, from whoever ends with a place too many back to the vacant place. */
    private void moveDown(int from, int vacant) {
        for (int mentor = from; mentor != vacant; mentor = towards[mentor]) {
            places.move(mover[mentor], towards[mentor]);
        }
    }

    // ---- both
    // --------------------------------------------------------------------------------------------------------

    private void reach(int mentor, long there) {
        if (touch(mentor)) {
            distance[mentor] = there;
            queue.add(mentor);
        } else {
            distance[mentor] = there;
            queue.lower(mentor);
        }
    }

    private boolean touch(int mentor) {
        boolean first = distance[mentor] == FAR;
        if (first) {
            touched[touchedCount++] = mentor;
        }
        return first;
    }

    /** Mentors become dearer, or cheaper, by how much nearer they are than the end of the chain. */
    private void settleDuals(int sign) {
        for (int d = 0; d < doneCount; d++) {
            int mentor = done[d];
            long change = sign * (shortest - distance[mentor]);
            v[mentor] += change;
            for (int k = places.first(mentor); k != NONE; k = places.next(k)) {
                u[k] -= change;
            }
        }
    }

    private void forget() {
        for (int t = 0; t < touchedCount; t++) {
            distance[touched[t]] = FAR;
        }
        touchedCount = 0;
        doneCount = 0;
        queue.clear();
    }
}
