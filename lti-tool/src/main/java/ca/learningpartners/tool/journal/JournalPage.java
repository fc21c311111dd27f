package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.reflection.Keeping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's own journal: the entries of a year, or those in which some words were found.
 *
 * @param sought the words that were looked for; empty if none were
 * @param years those with entries, the latest first
 * @param year the one that is shown
 * @param page counted from 0
 * @param next the first day after which something goes by itself, if there is one
 * @param locking whether new entries are locked with a passphrase
 * @param unsearched how many entries could not be searched because they are locked
 */
public record JournalPage(
        Optional<String> sought,
        List<Month> months,
        List<Integer> years,
        int year,
        int page,
        boolean more,
        Keeping keeping,
        Optional<LocalDate> next,
        boolean locking,
        int unsearched) {

    public JournalPage {
        months = List.copyOf(months);
        years = List.copyOf(years);
    }

    /** The entries about one month, by its first day. */
    public record Month(LocalDate first, List<Line> lines) {

        public Month {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An entry in the list.
     *
     * @param beginning its first words; empty if it is locked
     */
    public record Line(String id, LocalDate day, Optional<String> beginning) {}
}
