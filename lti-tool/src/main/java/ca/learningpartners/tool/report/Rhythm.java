package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.tool.viewer.FigureWords;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How often a report is made: of which bulletins, by the last day that counts in them. It is always the end of a month. */
enum Rhythm {
    MONTH,
    TERM,
    YEAR;

    private static final Set<Month> TERMS_END = EnumSet.of(Month.DECEMBER, Month.MARCH, Month.JUNE);

    /** Whether one of its periods ends with that day. A program’s year ends with the month before the one it began in. */
    boolean endsOn(LocalDate day, Program program) {
        boolean monthIsOver = day.getDayOfMonth() == day.lengthOfMonth();
        return monthIsOver
                && switch (this) {
                    case MONTH -> true;
                    case TERM -> TERMS_END.contains(day.getMonth());
                    case YEAR -> day.getMonth() == program.startsOn().getMonth().minus(1);
                };
    }

    String word() {
        return FigureWords.word(this);
    }

    static Optional<Rhythm> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
