package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Until when topics can be proposed for a gathering, and when they can be ranked. Either can be left out.
 *
 * @param proposeUntil the last day, inclusive, on the clock of the place
 * @param voteOpens null exactly if {@code voteCloses} is
 * @param voteCloses exclusive: at that moment nobody can vote any more
 */
public record TopicWindows(
        @Nullable LocalDate proposeUntil,
        @Nullable Instant voteOpens,
        @Nullable Instant voteCloses) {

    /** Nothing was asked for yet. */
    public static final TopicWindows NONE = new TopicWindows(null, null, null);

    public TopicWindows {
        voteOpens = voteOpens == null ? null : voteOpens.truncatedTo(ChronoUnit.MINUTES);
        voteCloses = voteCloses == null ? null : voteCloses.truncatedTo(ChronoUnit.MINUTES);
        if ((voteOpens == null) != (voteCloses == null)) {
            throw new IllegalArgumentException("A vote needs both, when it opens and when it closes.");
        }
        if (voteOpens != null && !voteOpens.isBefore(voteCloses)) {
            throw new IllegalArgumentException("A vote from " + voteOpens + " to " + voteCloses + " is never open.");
        }
    }

    /**
     * Windows as the team asks for them.
     *
     * @throws RefusedException {@code vote-half}, {@code vote-closes-before}, {@code vote-before-proposals}: what is
     *     ranked must be complete; {@code topics-after-gathering}
     */
    static TopicWindows of(@Nullable LocalDate until, @Nullable Instant opens, @Nullable Instant closes, Hours hours) {
        if ((opens == null) != (closes == null)) {
            throw new RefusedException("vote-half");
        }
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            throw new RefusedException("vote-closes-before");
        }
        if (opens != null && until != null && opens.isBefore(endOf(until, hours.zone()))) {
            throw new RefusedException("vote-before-proposals", until);
        }
        if (closes != null && closes.isAfter(hours.startsAt()) || until != null && until.isAfter(hours.day())) {
            throw new RefusedException("topics-after-gathering", hours.day());
        }
        return new TopicWindows(until, opens, closes);
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean takesProposals(LocalDate today) {
        return proposeUntil != null && !today.isAfter(proposeUntil);
    }

    public boolean hasVote() {
        return voteOpens != null;
    }

    public boolean voteHasOpened(Instant now) {
        return voteOpens != null && !now.isBefore(voteOpens);
    }

    public boolean voteIsOver(Instant now) {
        return voteCloses != null && !now.isBefore(voteCloses);
    }

    public boolean voteIsOpen(Instant now) {
        return voteHasOpened(now) && !voteIsOver(now);
    }
}
