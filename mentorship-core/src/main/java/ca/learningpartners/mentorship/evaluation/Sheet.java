package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Auditor;
import ca.learningpartners.mentorship.privacy.Suppression;
import ca.learningpartners.mentorship.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * What is to be made public of a program as of a day, before it is decided what may be. Whoever counts gives the people
 * and says nothing of groups: the sheet looks at every slice by itself.
 */
public final class Sheet {

    /**
     * Some people that a figure counts, and what it says of them.
     *
     * @param people whom it is about
     * @param with those of them for whom it holds; null if it does not part them
     */
    record Counted(Measure measure, Slice slice, BitSet people, Optional<BitSet> with, Value value) {}

    /** What is shown if it may be. */
    record Value(double value, Optional<Interval> interval) {}

    private final Program program;
    private final LocalDate asOf;
    private final Members members;
    private final List<Counted> counted = new ArrayList<>();
    private final List<Figure> others = new ArrayList<>();

    public Sheet(Program program, LocalDate asOf, Members members) {
        this.program = program;
        this.asOf = asOf;
        this.members = members;
    }

    public Program program() {
        return program;
    }

    /** The last day that counts. */
    public LocalDate asOf() {
        return asOf;
    }

    public Members members() {
        return members;
    }

    /** How many people there are, slice by slice. */
    public void count(Measure measure, BitSet people) {
        each(measure, people, BitSet::cardinality);
    }

    /** For which part of some people something holds, slice by slice. */
    public void share(Measure measure, BitSet people, BitSet with) {
        bySlice(people).forEach((slice, some) -> {
            BitSet held = and(some, with);
            add(measure, slice, some, Optional.of(held), (double) held.cardinality() / Math.max(1, some.cardinality()));
        });
    }

    /** The mean of what is known of some people, slice by slice. */
    public void mean(Measure measure, BitSet people, IntToDoubleFunction valueOf) {
        each(
                measure,
                people,
                some -> some.stream().mapToDouble(valueOf).average().orElse(0));
    }

    /** The value in the middle of what is known of some people, slice by slice; of two in the middle, their mean. */
    public void median(Measure measure, BitSet people, IntToDoubleFunction valueOf) {
        each(
                measure,
                people,
                some -> middle(some.stream().mapToDouble(valueOf).sorted().toArray()));
    }

    private void each(Measure measure, BitSet people, ToDoubleFunction<BitSet> value) {
        bySlice(people)
                .forEach((slice, some) -> add(measure, slice, some, Optional.empty(), value.applyAsDouble(some)));
    }

    private static double middle(double... sorted) {
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** One number about some people together, that is not told apart by groups. */
    public void overall(Measure measure, BitSet people, double value) {
        add(measure, Slice.EVERYBODY, people, Optional.empty(), value);
    }

    /**
     * Something estimated from some people, slice by slice.
     *
     * @param estimate of a set of at least ten; empty if it cannot be estimated from them
     * @param because the words for why not
     */
    public void estimate(
            Measure measure, BitSet people, Function<BitSet, Optional<Estimated>> estimate, String because) {
        bySlice(people).forEach((slice, some) -> {
            Optional<Estimated> found =
                    some.cardinality() < Suppression.LEAST ? Optional.of(Estimated.NONE) : estimate.apply(some);
            found.ifPresentOrElse(
                    got -> counted.add(new Counted(
                            measure, slice, some, Optional.empty(), new Value(got.value(), got.interval()))),
                    () -> notEstimable(measure, slice, because));
        });
    }

    /**
     * Something estimated from some people, slice by slice, from which one could tell for how many of them something holds.
     *
     * @param with those of them for whom it holds
     * @param estimate of a set of at least ten; empty if it cannot be estimated from them
     * @param because the words for why not
     */
    public void estimate(
            Measure measure,
            BitSet people,
            BitSet with,
            Function<BitSet, Optional<Estimated>> estimate,
            String because) {
        bySlice(people).forEach((slice, some) -> {
            Optional<Estimated> found =
                    some.cardinality() < Suppression.LEAST ? Optional.of(Estimated.NONE) : estimate.apply(some);
            found.ifPresentOrElse(
                    got -> estimate(measure, slice, some, with, got), () -> notEstimable(measure, slice, because));
        });
    }

    /** Something estimated from some people of one slice, from which one could tell for how many of them something holds. */
    public void estimate(Measure measure, Slice slice, BitSet people, BitSet with, Estimated estimated) {
        Value value = new Value(estimated.value(), estimated.interval());
        counted.add(new Counted(measure, slice, people, Optional.of(and(people, with)), value));
    }

    /** An estimate with its interval, if it has one. */
    public record Estimated(double value, Optional<Interval> interval) {
        private static final Estimated NONE = new Estimated(0, Optional.empty());
    }

    /** Says why something cannot be estimated, which is an answer too. */
    public void notEstimable(Measure measure, Slice slice, String because) {
        others.add(Figure.hidden(measure, slice, Hidden.NOT_ESTIMABLE, because, asOf));
    }

    /** A number that is not about people: nothing of it is masked. */
    public void things(Measure measure, Slice slice, double number) {
        others.add(Figure.shown(measure, slice, OptionalInt.empty(), number, Optional.empty(), asOf));
    }

    private void add(Measure measure, Slice slice, BitSet people, Optional<BitSet> with, double value) {
        counted.add(new Counted(measure, slice, people, with, new Value(value, Optional.empty())));
    }

    private SortedMap<Slice, BitSet> bySlice(BitSet people) {
        SortedMap<Slice, BitSet> sets = new TreeMap<>();
        members.slices().forEach((slice, all) -> sets.put(slice, and(all, people)));
        return sets;
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** What was counted, before it is decided what may be shown. */
    List<Counted> counted() {
        return counted;
    }

    /** Everything on it as it may be shown, by measure and slice, if nothing was made public before. */
    public List<Figure> figures() {
        int[] places = new int[members.size()];
        Arrays.setAll(places, place -> place);
        return masked(places, Earlier.nothing(), Auditor.NONE).figures();
    }

    /** What is not masked: numbers of things, and what cannot be estimated. */
    List<Figure> others() {
        return others;
    }

    /**
     * Everything on it as it may be shown.
     *
     * @param numbers of everybody, the same as in earlier bulletins
     * @param auditor has the last word
     */
    public Masked masked(Map<ParticipantId, Integer> numbers, Earlier earlier, Auditor auditor) {
        int[] number = new int[members.size()];
        Arrays.setAll(number, place -> numbers.get(members.person(place)));
        return masked(number, earlier, auditor);
    }

    private Masked masked(int[] numbers, Earlier earlier, Auditor auditor) {
        List<Candidate> candidates = counted.stream()
                .map(each -> Candidate.of(each, numbers, earlier, asOf))
                .toList();
        return new Masking(candidates, earlier, auditor, asOf).masked(others);
    }
}
