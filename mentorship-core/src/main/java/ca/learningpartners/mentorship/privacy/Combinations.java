package ca.learningpartners.mentorship.privacy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that no sum or difference of counts, however many it takes and however often each, is about just a few people.
 *
 * <p>A combination gives each set a factor, and is about those people whose sets’ factors do not add up to 0. If ten people
 * are in the same sets, their factors must add up to 0 in every combination that is about fewer than ten: that is an
 * equation, and equations make people alike who were not before. Where in the end everybody’s factors add up to 0, no such
 * combination exists. Where not, there may be one, and the sets of those who are left over are told.
 *
 * <p>It reckons among the remainders of a large prime, where there is no rounding.
 */
final class Combinations {

    private static final long PRIME = (1L << 31) - 1;

    private final List<BitSet> sets;
    /** The positions of the sets, the largest first: the smallest are what is left over. */
    private final int[] order;
    /** By place in the order, an equation that begins with it, with the factor 1. */
    private final long[] @Nullable [] equations;

    private final long[] scratch;
    private Map<Sum, Integer> people = new LinkedHashMap<>();

    /** @param sets those whose counts are known */
    Combinations(List<BitSet> sets) {
        this.sets = sets;
        order = IntStream.range(0, sets.size())
                .boxed()
                .sorted(Comparator.comparing((Integer set) -> -sets.get(set).cardinality()))
                .mapToInt(Integer::intValue)
                .toArray();
        equations = new long[sets.size()][];
        scratch = new long[sets.size()];
        take();
        solve();
    }

    /** Everybody by the sets they are in. */
    private void take() {
        int persons = sets.stream().mapToInt(BitSet::length).max().orElse(0);
        int[] in = new int[persons];
        sets.forEach(set -> {
            for (int person = set.nextSetBit(0); person >= 0; person = set.nextSetBit(person + 1)) {
                in[person]++;
            }
        });
        long[][] sums = new long[persons][];
        Arrays.setAll(sums, person -> new long[in[person]]);
        for (int place = order.length - 1; place >= 0; place--) {
            BitSet set = sets.get(order[place]);
            for (int person = set.nextSetBit(0); person >= 0; person = set.nextSetBit(person + 1)) {
                sums[person][--in[person]] = term(place, 1);
            }
        }
        for (long[] sum : sums) {
            people.merge(new Sum(sum), 1, Integer::sum);
        }
    }

    /** What must add up to 0, told apart by its terms. */
    private record Sum(long[] terms) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sum sum && Arrays.equals(terms, sum.terms);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(terms);
        }
    }

    private void solve() {
        boolean more = true;
        while (more) {
            Map<Sum, Integer> left = new LinkedHashMap<>();
            people.forEach((sum, count) -> {
                long[] rest = rest(sum.terms());
                if (rest.length > 0) {
                    left.merge(new Sum(rest), count, Integer::sum);
                }
            });
            people = left;
            more = false;
            for (Map.Entry<Sum, Integer> each : left.entrySet()) {
                more |= each.getValue() >= Suppression.LEAST
                        && holds(each.getKey().terms());
            }
        }
    }

    /** Notes that a sum is 0. */
    private boolean holds(long[] sum) {
        long[] rest = rest(sum);
        if (rest.length > 0) {
            equations[place(rest[0])] = rest;
        }
        return rest.length > 0;
    }

    /** The sets that may tell a few people apart, in groups of which one is too many. */
    List<int[]> loose() {
        return people.keySet().stream()
                .map(sum -> IntStream.range(0, sum.terms().length)
                        .map(term -> order[place(sum.terms()[term])])
                        .toArray())
                .toList();
    }

    /** All sets whose factors hang on those of some. */
    int[] linked(int[] some) {
        BitSet asked = new BitSet();
        IntStream.of(some).forEach(asked::set);
        return IntStream.range(0, order.length)
                .filter(place -> equations[place] != null && mentions(equations[place], asked))
                .map(place -> order[place])
                .toArray();
    }

    private boolean mentions(long[] equation, BitSet asked) {
        for (long term : rest(new long[] {equation[0]})) {
            if (asked.get(order[place(term)])) {
                return true;
            }
        }
        return false;
    }

    /** What is left of a sum once every equation is used; it begins with the factor 1. */
    private long[] rest(long[] sum) {
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

    private static long term(int place, long factor) {
        return (long) place << 31 | factor;
    }

    private static int place(long term) {
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
