package ca.learningpartners.mentorship.evaluation;

import java.util.Optional;
import java.util.OptionalInt;

/** What stands on a sheet before it is decided what may be shown, so that definitions can be tested with few people. */
public final class Unmasked {

    private Unmasked() {}

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
