package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.platform.FigureMaking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Figures were made public in the night after the last day of a month: of the first one, and of the last one, or of that in
 * which the two years ended. More in between would show less in the end: where few people lie between, what was told stands.
 */
public final class Publishing {

    private static final int LAST = 25;

    private final Store store;
    private final FigureMaking making;
    private final Clock clock;

    public Publishing(Store store, FigureMaking making, Clock clock) {
        this.store = store;
        this.making = making;
        this.clock = clock;
    }

    /** Makes those of a program. */
    public void publish(Program program) {
        LocalDate first = program.startsOn().withDayOfMonth(1);
        LocalDate now = LocalDate.now(clock).withDayOfMonth(1);
        LocalDate end = first.plusMonths(LAST);
        Stream.of(first.plusMonths(1), end.isBefore(now) ? end : now)
                .filter(morning -> morning.isAfter(first) && !morning.isAfter(now))
                .distinct()
                .forEach(morning -> making.make(
                        store,
                        program,
                        morning.minusDays(1),
                        morning.atTime(2, 10).atZone(clock.getZone()).toInstant()));
    }
}
