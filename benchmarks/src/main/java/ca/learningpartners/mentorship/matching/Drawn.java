package ca.learningpartners.mentorship.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * Instances to compare solvers on, the same for the same name ("sparse-5000"). Everybody has ten traits from 0 to 99, and
 * a pair scores what both have of them over what either has (weighted Jaccard), as the product's criteria do.
 */
enum Drawn {
    /** As many mentors as mentees, one place each, every pair allowed. */
    DENSE {
        @Override
        Problem of(int mentees, Random random) {
            return problem(mentees, mentees, mentees, ones(mentees), random);
        }
    },
    /** As many mentors as mentees, one place each, fifty of them allowed for each mentee. */
    SPARSE {
        @Override
        Problem of(int mentees, Random random) {
            return problem(mentees, mentees, ALLOWED, ones(mentees), random);
        }
    },
    /** Two mentors for five mentees, one to five places each, fifty allowed for each mentee. */
    PLACES {
        @Override
        Problem of(int mentees, Random random) {
            int[] places = random.ints(mentees * 2 / 5, 1, 6).toArray();
            return problem(mentees, places.length, ALLOWED, places, random);
        }
    },
    /** Four mentors for five mentees, one place each, so that a fifth of the mentees must stay unmatched. */
    SHORT {
        @Override
        Problem of(int mentees, Random random) {
            return problem(mentees, mentees * 4 / 5, ALLOWED, ones(mentees * 4 / 5), random);
        }
    };

    private static final int ALLOWED = 50;
    private static final int TRAITS = 10;
    private static final long SEED = 20_261_127L;

    abstract Problem of(int mentees, Random random);

    static Problem named(String name) {
        String[] parts = name.split("-", 2);
        return valueOf(parts[0].toUpperCase(Locale.ROOT)).of(Integer.parseInt(parts[1]), new Random(SEED));
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Problem problem(int mentees, int mentors, int allowed, int[] places, Random random) {
        int[][] traits = traits(mentees, random);
        int[][] others = traits(mentors, random);
        int[] start = new int[mentees + 1];
        int[] mentor = new int[mentees * allowed];
        int[] score = new int[mentor.length];
        for (int i = 0; i < mentees; i++) {
            start[i + 1] = start[i] + allowed;
            int[] row = allowed == mentors
                    ? null
                    : random.ints(0, mentors).distinct().limit(allowed).sorted().toArray();
            for (int c = 0; c < allowed; c++) {
                int j = row == null ? c : row[c];
                mentor[start[i] + c] = j;
                score[start[i] + c] = inCommon(traits[i], others[j]);
            }
        }
        return new Problem(start, mentor, score, places);
    }

    private static int[][] traits(int people, Random random) {
        int[][] traits = new int[people][];
        Arrays.setAll(traits, person -> random.ints(TRAITS, 0, 100).toArray());
        return traits;
    }

    private static int inCommon(int[] one, int[] other) {
        int both = 0;
        int either = 1;
        for (int t = 0; t < TRAITS; t++) {
            both += Math.min(one[t], other[t]);
            either += Math.max(one[t], other[t]);
        }
        return (int) ((long) both * MicroPoints.ONE / either);
    }
}
