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
 * combination exists. Where not, it is {@linkplain FewPeople looked for}.
 */
final class Combinations {

    private final List<BitSet> sets;
    /** The positions of the sets, the largest first: the smallest are what is left over. */
    private final int[] order;

    private final Equations equations;
    private final FewPeople few;

    /**
     * Looks for them.
     *
     * @param sets those whose counts are known
     * @param most how much may be worked out until what may be combined is taken for what can
     */
    Combinations(List<BitSet> sets, int most) {
        this.sets = sets;
        order = IntStream.range(0, sets.size())
                .boxed()
                .sorted(Comparator.comparing((Integer set) -> -sets.get(set).cardinality()))
                .mapToInt(Integer::intValue)
                .toArray();
        equations = new Equations(sets.size());
        few = new FewPeople(equations, people(), most);
    }

    /** Everybody by the sets they are in. */
    private Map<Sum, Integer> people() {
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
                sums[person][--in[person]] = Equations.term(place, 1);
            }
        }
        Map<Sum, Integer> people = new LinkedHashMap<>();
        for (long[] sum : sums) {
            people.merge(new Sum(sum), 1, Integer::sum);
        }
        return people;
    }

    /** What must add up to 0, told apart by its terms. */
    record Sum(long[] terms) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sum sum && Arrays.equals(terms, sum.terms);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(terms);
        }
    }

    /** How much was worked out. */
    int effort() {
        return few.sums();
    }

    /** The sets that tell a few people apart, or may, in groups of which one is too many. */
    List<int[]> loose() {
        return few.loose().stream()
                .map(sum -> IntStream.range(0, sum.terms().length)
                        .map(term -> order[Equations.place(sum.terms()[term])])
                        .toArray())
                .toList();
    }

    /** All sets whose factors hang on those of some. */
    int[] linked(int[] some) {
        BitSet asked = new BitSet();
        IntStream.range(0, order.length)
                .filter(place -> IntStream.of(some).anyMatch(set -> set == order[place]))
                .forEach(asked::set);
        return IntStream.range(0, order.length)
                .filter(place -> equations.hangsOn(place, asked))
                .map(place -> order[place])
                .toArray();
    }
}
