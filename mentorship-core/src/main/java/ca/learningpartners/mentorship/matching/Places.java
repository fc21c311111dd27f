package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/** Who sits where: each mentee's mentor, and each mentor's mentees as a linked list, so that a move takes constant time. */
final class Places {

    private static final int NONE = Optimum.NONE;

    final int[] partner;
    final int[] load;
    private final int[] first;
    private final int[] next;
    private final int[] previous;
    private final int[] capacity;

    Places(Problem problem) {
        partner = filled(problem.mentees);
        load = new int[problem.mentors];
        first = filled(problem.mentors);
        next = filled(problem.mentees);
        previous = filled(problem.mentees);
        capacity = problem.capacity;
    }

    Places(Problem problem, int[] partners) {
        this(problem);
        for (int i = 0; i < partners.length; i++) {
            move(i, partners[i]);
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    boolean free(int mentor) {
        return load[mentor] < capacity[mentor];
    }

    /** The first of a mentor's mentees, or none. */
    int first(int mentor) {
        return first[mentor];
    }

    /** The one after a mentee with the same mentor, or none. */
    int next(int mentee) {
        return next[mentee];
    }

    /** Seats a mentee with another mentor, or with none. */
    void move(int mentee, int mentor) {
        leave(mentee);
        partner[mentee] = mentor;
        if (mentor != NONE) {
            load[mentor]++;
            next[mentee] = first[mentor];
            previous[mentee] = NONE;
            if (first[mentor] != NONE) {
                previous[first[mentor]] = mentee;
            }
            first[mentor] = mentee;
        }
    }

    private void leave(int mentee) {
        int mentor = partner[mentee];
        if (mentor == NONE) {
            return;
        }
        load[mentor]--;
        if (previous[mentee] == NONE) {
            first[mentor] = next[mentee];
        } else {
            next[previous[mentee]] = next[mentee];
        }
        if (next[mentee] != NONE) {
            previous[next[mentee]] = previous[mentee];
        }
    }
}
