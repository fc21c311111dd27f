package ca.learningpartners.mentorship.evaluation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands on a sheet before it is decided what may be shown, for tests that reckon it themselves. */
public final class Unmasked {

    /** @param people about how many; -1 where it is about things */
    public record Number(int people, double value) {}

    private Unmasked() {}

    /** Everything, by {@code measure dimension group}. */
    public static SortedMap<String, Number> of(Sheet sheet) {
        SortedMap<String, Number> numbers = new TreeMap<>();
        sheet.counted()
                .forEach(each -> numbers.put(
                        key(each.measure(), each.slice()),
                        new Number(each.people().cardinality(), each.value().value())));
        sheet.others()
                .forEach(each -> numbers.put(
                        key(each.measure(), each.slice()),
                        new Number(-1, each.value().orElse(Double.NaN))));
        return numbers;
    }

    private static String key(Measure measure, Slice slice) {
        return measure.key() + " " + slice.dimension() + " " + slice.group();
    }

    /** What is told of everybody; what cannot be estimated says why. */
    public static Optional<Figure> everybody(Sheet sheet, Measure measure) {
        return sheet.counted().stream()
                .filter(each -> each.measure().equals(measure) && each.slice().equals(Slice.EVERYBODY))
                .map(each -> Figure.shown(
                        measure,
                        Slice.EVERYBODY,
                        OptionalInt.of(each.people().cardinality()),
                        each.value().value(),
                        each.value().interval(),
                        sheet.asOf()))
                .findFirst()
                .or(() -> sheet.figures().stream()
                        .filter(each ->
                                each.measure().equals(measure) && each.slice().equals(Slice.EVERYBODY))
                        .findFirst());
    }
}
