package ca.learningpartners.mentorship.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Knows everything that can be worked out from some counts by adding and subtracting: the sets of people whose count is a
 * combination of those given. It solves the equations among the remainders of a large prime, where there is no rounding;
 * that may take a count for known that is not, hardly ever, and never the other way round.
 */
final class Combinations {

    private static final long PRIME = (1L << 31) - 1;

    /** What is known, each with a first person no other one has. */
    private final List<long[]> known = new ArrayList<>();

    private final List<Integer> first = new ArrayList<>();

    /** Takes in a set of people whose count is known. */
    void add(BitSet people) {
        long[] rest = rest(people);
        for (int person = 0; person < rest.length; person++) {
            if (rest[person] != 0) {
                scale(rest, inverse(rest[person]));
                known.add(rest);
                first.add(person);
                return;
            }
        }
    }

    /** Whether the count of a set of people can be worked out. */
    boolean give(BitSet people) {
        for (long left : rest(people)) {
            if (left != 0) {
                return false;
            }
        }
        return true;
    }

    /** What is left of a set once everything known is taken off. */
    private long[] rest(BitSet people) {
        int length = people.length();
        for (long[] each : known) {
            length = Math.max(length, each.length);
        }
        long[] rest = new long[length];
        people.stream().forEach(person -> rest[person] = 1);
        for (int k = 0; k < known.size(); k++) {
            long times = rest[first.get(k)];
            long[] each = known.get(k);
            for (int person = 0; person < each.length && times != 0; person++) {
                rest[person] = Math.floorMod(rest[person] - times * each[person] % PRIME, PRIME);
            }
        }
        return rest;
    }

    private static void scale(long[] row, long factor) {
        for (int person = 0; person < row.length; person++) {
            row[person] = row[person] * factor % PRIME;
        }
    }

    /** By Fermat’s little theorem. */
    private static long inverse(long value) {
        long result = 1;
        long power = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            result = (exponent & 1) == 1 ? result * power % PRIME : result;
            power = power * power % PRIME;
        }
        return result;
    }
}
