package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a partnership rests while one of the two is on leave. It lasts until somebody ends it, also beyond the day it was
 * meant to end: who comes back later than planned is not chased.
 *
 * @param begun by the partner who is away
 * @param meantUntil the last day it is meant to last, inclusive; null if that is open
 * @param ended by the same partner, or by a coordinator of their district; null as long as it lasts
 */
public record Pause(
        Fact begun,
        @Nullable LocalDate meantUntil,
        @Nullable Fact ended) {

    public Pause {
        if (ended != null && ended.at().isBefore(begun.at())) {
            throw new IllegalArgumentException(
                    "A pause that began at " + begun.at() + " cannot have ended before, at " + ended.at() + ".");
        }
    }

    /** Whose leave it is. */
    public ParticipantId of() {
        return begun.by();
    }

    public boolean isOpen() {
        return ended == null;
    }

    /** Whether it lasts at a moment: its beginning included, its end not. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(begun.at()) && (ended == null || moment.isBefore(ended.at()));
    }

    /** Whether the day it was meant to end has passed and nobody has ended it. */
    public boolean isOverdue(LocalDate today) {
        return isOpen()
                && Optional.ofNullable(meantUntil).filter(today::isAfter).isPresent();
    }

    /** Whether it is the same leave, whenever it was said. */
    boolean meansTheSameAs(Pause other) {
        return of().equals(other.of()) && Objects.equals(meantUntil, other.meantUntil);
    }

    Pause end(Fact end) {
        return new Pause(begun, meantUntil, end);
    }
}
