package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * Seats as many mentees as can be seated at all, whatever the total, using only pairs that score at least a floor.
 *
 * <p>It goes by rounds (Hopcroft and Karp): one breadth-first search from everybody unseated numbers the shortest chains
 * of moves to a free place, then chains that share nobody are followed all at once. When no chain is left, the mentors
 * the last search reached are the contested ones: all of their places are taken, and more mentees ask for them than
 * there are places.
 */
final class MostMatches {

    private static final int NONE = Optimum.NONE;

    private final Problem problem;
    private final int floor;
    private final Places places;
    private final int[] cursor;
    private final int[] menteeLevel;
    private final int[] mentorLevel;
    private final boolean[] visited;
    private final int[] queue;

    private MostMatches(Problem problem, int floor, int[] partner) {
        this.problem = problem;
        this.floor = floor;
        places = new Places(problem, partner);
        cursor = new int[problem.mentees];
        menteeLevel = new int[problem.mentees];
        mentorLevel = new int[problem.mentors];
        visited = new boolean[problem.mentees];
        queue = new int[problem.mentees];
    }

    /**
     * Seats as many as can be, beginning with those who are seated already.
     *
     * @param partner for each mentee a mentor at or above the floor, or {@link Optimum#NONE}; no mentor too often
     */
    static MostMatches from(Problem problem, int floor, int[] partner) {
        MostMatches most = new MostMatches(problem, floor, partner);
        while (most.numberChains()) {
            most.followChains();
        }
        return most;
    }

    /** For each mentee the mentor, or {@link Optimum#NONE}. */
    int[] partner() {
        return places.partner;
    }

    int count() {
        int count = 0;
        for (int mentor : places.partner) {
            count += mentor == NONE ? 0 : 1;
        }
        return count;
    }

    /** Whether more mentees ask for this mentor, and others they could move to, than there are places. */
    boolean contested(int mentor) {
        return mentorLevel[mentor] != NONE;
    }

    /** Numbers mentees and mentors by their distance from somebody unseated; says whether a free place is in reach. */
    private boolean numberChains() {
        Arrays.fill(menteeLevel, NONE);
        Arrays.fill(mentorLevel, NONE);
        int count = 0;
        for (int i = 0; i < problem.mentees; i++) {
            if (places.partner[i] == NONE) {
                menteeLevel[i] = 0;
                queue[count++] = i;
            }
        }
        int last = Integer.MAX_VALUE;
        for (int next = 0; next < count && menteeLevel[queue[next]] <= last; next++) {
            int mentee = queue[next];
            for (int e = problem.start[mentee], end = problem.start[mentee + 1]; e < end; e++) {
                int mentor = problem.mentor[e];
                if (mentorLevel[mentor] == NONE && problem.score[e] >= floor && problem.capacity[mentor] > 0) {
                    mentorLevel[mentor] = menteeLevel[mentee];
                    if (places.free(mentor)) {
                        last = menteeLevel[mentee];
                    }
                    for (int k = places.first(mentor); k != NONE; k = places.next(k)) {
                        if (menteeLevel[k] == NONE) {
                            menteeLevel[k] = menteeLevel[mentee] + 1;
                            queue[count++] = k;
                        }
                    }
                }
            }
        }
        return last < Integer.MAX_VALUE;
    }

    private void followChains() {
        Arrays.fill(visited, false);
        System.arraycopy(problem.start, 0, cursor, 0, cursor.length);
        for (int i = 0; i < problem.mentees; i++) {
            if (places.partner[i] == NONE && menteeLevel[i] == 0) {
                follow(i);
            }
        }
    }

    /** Looks, depth first, for a chain of moves from an unseated mentee to a free place, and makes them. */
    private void follow(int newcomer) {
        int[] chain = queue;
        int depth = 0;
        chain[0] = newcomer;
        while (depth >= 0) {
            int mentee = chain[depth];
            int e = cursor[mentee];
            if (e == problem.start[mentee + 1]) {
                depth--;
            } else if (problem.score[e] < floor || mentorLevel[problem.mentor[e]] != menteeLevel[mentee]) {
                cursor[mentee]++;
            } else if (places.free(problem.mentor[e])) {
                for (; depth >= 0; depth--) {
                    places.move(chain[depth], problem.mentor[cursor[chain[depth]]]);
                }
            } else {
                int pushed = unvisited(problem.mentor[e], menteeLevel[mentee] + 1);
                if (pushed == NONE) {
                    cursor[mentee]++;
                } else {
                    visited[pushed] = true;
                    chain[++depth] = pushed;
                }
            }
        }
    }

    private int unvisited(int mentor, int level) {
        for (int k = places.first(mentor); k != NONE; k = places.next(k)) {
            if (!visited[k] && menteeLevel[k] == level) {
                return k;
            }
        }
        return NONE;
    }
}
