package ca.learningpartners.demo.past;

import java.util.List;

/** Draws that follow from what they are about, and from nothing else: the same people give the same past. */
final class Chance {

    private static final int HUNDRED = 100;
    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Chance() {}

    /** A number from 0 to below another. */
    static int below(int bound, Object... about) {
        long hash = OFFSET;
        for (Object part : about) {
            String text = part + "/";
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
        }
        hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return (int) Math.floorMod(hash ^ (hash >>> 29), (long) bound);
    }

    /** Whether something holds that holds for so many of a hundred. */
    static boolean holds(int percent, Object... about) {
        return below(HUNDRED, about) < percent;
    }

    /** A place in a list of weights, the more likely the heavier it is. */
    static int weighted(List<Integer> weights, Object... about) {
        int draw = below(weights.stream().mapToInt(weight -> weight).sum(), about);
        int place = 0;
        while (draw >= weights.get(place)) {
            draw -= weights.get(place);
            place++;
        }
        return place;
    }

    static <T> T one(List<T> of, Object... about) {
        return of.get(below(of.size(), about));
    }
}
