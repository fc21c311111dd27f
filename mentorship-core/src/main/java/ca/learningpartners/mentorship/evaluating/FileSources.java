package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Everything the file of those who agreed is made from: what the words they agreed to name, or what they were told of when it
 * was asked. A part that tells something of each person is one more line here, once people agreed to that.
 */
final class FileSources {

    private FileSources() {}

    /** @param asOf the last day that counts */
    static List<FileSource> of(Stores stores, ZoneId zone, LocalDate asOf) {
        return List.of(
                new ContactColumns(stores, zone, asOf),
                new ConfidenceColumns(stores),
                new PulseColumns(stores),
                new AnswerColumns(stores),
                new OutcomeColumns(stores, asOf.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
