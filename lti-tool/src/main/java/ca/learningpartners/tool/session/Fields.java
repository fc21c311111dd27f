package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/** What is typed about a conversation, understood; refused with the name of what is not. */
final class Fields {

    private Fields() {}

    /** As a date field sends it; a year of more digits is a slip. */
    static LocalDate day(String typed) {
        try {
            if (typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeException e) {
            // Told below, like what is no date at all.
        }
        throw new RefusedException("date-unreadable", typed);
    }

    /** As a time field sends it. */
    static LocalTime time(String typed) {
        try {
            if (typed.matches("[0-9]{2}:[0-9]{2}(:[0-9]{2})?")) {
                return LocalTime.parse(typed).withSecond(0);
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        throw new RefusedException("time-unreadable", typed);
    }

    static int minutes(String typed) {
        if (!typed.matches("-?[0-9]{1,9}")) {
            throw new RefusedException("minutes-unreadable", typed);
        }
        return Integer.parseInt(typed);
    }

    static Optional<Means> means(String typed) {
        return Arrays.stream(Means.values())
                .filter(known -> known.name().equals(typed))
                .findFirst();
    }

    static Means neededMeans(String typed) {
        return means(typed).orElseThrow(() -> new RefusedException("means-needed"));
    }
}
