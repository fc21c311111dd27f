package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.privacy.Sets;
import ca.learningpartners.mentorship.privacy.Suppression;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A figure that might be shown anew. If fewer than ten people have changed in each of its parts, be it none or nine, or if
 * it must not be shown for another reason, the earlier one stands instead: everybody has read it already, so nothing more is
 * told, not by its date either.
 *
 * @param parts whom it is about
 * @param last whom it was about when it was made public last; empty if it never was
 * @param earlier what it said then
 */
record Candidate(
        Sheet.Counted counted,
        Map<ShownCell.Part, BitSet> parts,
        Map<ShownCell.Part, BitSet> last,
        Optional<Figure> earlier) {

    static Candidate of(Sheet.Counted counted, int[] numbers, Earlier earlier, LocalDate asOf) {
        Map<ShownCell.Part, BitSet> parts = new EnumMap<>(ShownCell.Part.class);
        parts.put(ShownCell.Part.PEOPLE, numbered(counted.people(), numbers));
        counted.with().ifPresent(with -> {
            BitSet without = (BitSet) counted.people().clone();
            without.andNot(with);
            parts.put(ShownCell.Part.WITH, numbered(with, numbers));
            parts.put(ShownCell.Part.WITHOUT, numbered(without, numbers));
        });
        return new Candidate(
                counted,
                parts,
                earlier.people(counted.measure(), counted.slice()),
                earlier.figure(counted.measure(), counted.slice(), asOf));
    }

    private static BitSet numbered(BitSet places, int[] numbers) {
        BitSet people = new BitSet();
        places.stream().forEach(place -> people.set(numbers[place]));
        return people;
    }

    Measure measure() {
        return counted.measure();
    }

    Slice slice() {
        return counted.slice();
    }

    BitSet people() {
        return set(ShownCell.Part.PEOPLE);
    }

    /** Whom a part is about; the figure has it. */
    BitSet set(ShownCell.Part part) {
        return Objects.requireNonNull(parts.get(part));
    }

    boolean isParted() {
        return parts.size() > 1;
    }

    /** Whether the earlier figure stands, or nothing, without asking whether a new one may be shown. */
    boolean stands() {
        return isNear() && !(isSame() && tellsMoreThanCounts());
    }

    /** Of the same people, a mean or an estimate may have changed without a count telling. */
    private boolean tellsMoreThanCounts() {
        return measure().unit() != Unit.PEOPLE && !isParted();
    }

    private boolean isNear() {
        return last.keySet().equals(parts.keySet())
                && parts.entrySet().stream()
                        .allMatch(part -> Sets.apart(part.getValue(), Objects.requireNonNull(last.get(part.getKey())))
                                < Suppression.LEAST);
    }

    private boolean isSame() {
        return last.equals(parts);
    }

    /** How many were in a part when it was made public last, if that is what readers go by. */
    OptionalInt countedLast(ShownCell.Part part) {
        BitSet then = last.get(part);
        return then == null || !stands() ? OptionalInt.empty() : OptionalInt.of(then.cardinality());
    }

    boolean isEnough() {
        return parts.values().stream().allMatch(part -> part.cardinality() >= Suppression.LEAST);
    }

    /** Whether something else holds for the same of the same people: that it does would tell that nobody lies between. */
    boolean saysTheSame(Candidate other) {
        return isParted() && parts.equals(other.parts);
    }

    /** Whether it may be shown anew, given which sets must not be. */
    boolean isNew(Set<BitSet> masked) {
        return !stands() && isEnough() && parts.values().stream().noneMatch(masked::contains);
    }

    Figure figure(boolean isNew, LocalDate asOf) {
        if (isNew) {
            return Figure.shown(
                    measure(),
                    slice(),
                    OptionalInt.of(people().cardinality()),
                    counted.value().value(),
                    counted.value().interval(),
                    asOf);
        }
        Hidden why = !last.isEmpty() && isEnough() ? Hidden.TOO_CLOSE_TO_EARLIER : Hidden.FEW;
        return earlier.orElseGet(() -> Figure.hidden(measure(), slice(), why, "", asOf));
    }

    /** Whom it is about, if that is not on record already. */
    List<ShownCell> newCells() {
        return isSame()
                ? List.of()
                : parts.entrySet().stream()
                        .map(part ->
                                new ShownCell(measure().key(), measure().at(), slice(), part.getKey(), part.getValue()))
                        .toList();
    }
}
