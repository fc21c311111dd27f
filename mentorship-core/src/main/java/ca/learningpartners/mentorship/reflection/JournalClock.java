package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.pairing.Conclusion;
import ca.learningpartners.mentorship.pairing.Pairing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The clock by which one person’s journal runs out: theirs alone, and of nobody’s program.
 *
 * @param partnered whether a partnership of theirs, or the offer of one, stands now
 * @param ended the day their last partnership ended; empty if they had none
 */
public record JournalClock(Keeping keeping, boolean partnered, Optional<LocalDate> ended, ZoneId zone) {

    /**
     * The clock of somebody at a moment.
     *
     * @param pairings all they are or were in
     */
    public static JournalClock of(Keeping keeping, List<Pairing> pairings, Instant now, ZoneId zone) {
        Optional<LocalDate> ended = pairings.stream()
                .filter(Pairing::hasBegun)
                .flatMap(pairing -> Optional.ofNullable(pairing.concluded()).stream())
                .map(Conclusion::at)
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, zone));
        return new JournalClock(keeping, pairings.stream().anyMatch(pairing -> pairing.standsAt(now)), ended, zone);
    }

    /**
     * The last day on which something is kept.
     *
     * @param changed when its words were last changed
     * @return empty as long as no day is set for it
     */
    public Optional<LocalDate> lastDay(Instant changed) {
        if (keeping == Keeping.UNTIL_DELETED || keeping == Keeping.AFTER_PARTNERSHIP && partnered) {
            return Optional.empty();
        }
        LocalDate since = LocalDate.ofInstant(changed, zone);
        boolean later = keeping == Keeping.AFTER_PARTNERSHIP
                && ended.filter(since::isBefore).isPresent();
        return Optional.of((later ? ended.orElseThrow() : since).plusYears(keeping.years()));
    }

    /** The same with another choice. */
    public JournalClock with(Keeping other) {
        return new JournalClock(other, partnered, ended, zone);
    }

    /** Whether its last day is over. */
    public boolean isDue(Instant changed, Instant now) {
        return lastDay(changed).filter(LocalDate.ofInstant(now, zone)::isAfter).isPresent();
    }
}
