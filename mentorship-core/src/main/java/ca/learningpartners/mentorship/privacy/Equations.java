package ca.learningpartners.mentorship.privacy;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Sums of factors that are known to be 0. A term is a factor at a place; a sum is its terms in the order of their places. It
 * reckons among the remainders of a large prime, where there is no rounding.
 */
final class Equations {

    private static final long PRIME = (1L << 31) - 1;

    /** By place, an equation that begins with it, with the factor 1. */
    private final long[] @Nullable [] equations;

    private final long[] scratch;

    Equations(int places) {
        this(new long[places][]);
    }

    private Equations(long[] @Nullable [] equations) {
        this.equations = equations;
        this.scratch = new long[equations.length];
    }

    /** The same, to which others can be added. */
    Equations copy() {
        return new Equations(equations.clone());
    }

    /** Notes that a sum is 0; tells whether that is news. */
    boolean holds(long[] sum) {
        long[] rest = rest(sum);
        if (rest.length > 0) {
            equations[place(rest[0])] = rest;
        }
        return rest.length > 0;
    }

    /** Whether the factor at a place follows from those at others, of which one is asked for. */
    boolean hangsOn(int place, BitSet asked) {
        long[] equation = equations[place];
        if (equation != null) {
            for (long term : rest(new long[] {equation[0]})) {
                if (asked.get(place(term))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is left of a sum once every equation is used; it begins with the factor 1. */
    long[] rest(long[] sum) {
        BitSet open = new BitSet();
        for (long term : sum) {
            scratch[place(term)] = factor(term);
            open.set(place(term));
        }
        long[] rest = new long[8];
        int length = 0;
        for (int place = open.nextSetBit(0); place >= 0; place = open.nextSetBit(place + 1)) {
            long factor = scratch[place];
            long[] equation = equations[place];
            if (factor != 0 && equation != null) {
                for (long term : equation) {
                    int at = place(term);
                    scratch[at] = Math.floorMod(scratch[at] - factor * factor(term) % PRIME, PRIME);
                    open.set(at);
                }
            } else if (factor != 0) {
                rest = length == rest.length ? Arrays.copyOf(rest, 2 * length) : rest;
                rest[length++] = term(place, factor);
            }
            scratch[place] = 0;
        }
        return begunWithOne(Arrays.copyOf(rest, length));
    }

    private static long[] begunWithOne(long[] sum) {
        if (sum.length > 0 && factor(sum[0]) != 1) {
            long inverse = inverse(factor(sum[0]));
            for (int term = 0; term < sum.length; term++) {
                sum[term] = term(place(sum[term]), factor(sum[term]) * inverse % PRIME);
            }
        }
        return sum;
    }

    static long term(int place, long factor) {
        return (long) place << 31 | factor;
    }

    static int place(long term) {
        return (int) (term >> 31);
    }

    private static long factor(long term) {
        return term & PRIME;
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
