package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A conversation two partners mean to have. One proposes up to three times; the other takes one, proposes others, or
 * declines. What is agreed can be moved and cancelled by either. Once it is over, it is noted as a {@link Session}.
 *
 * @param revision counts every change, from 0; who changes it says which one they saw
 * @param proposer the partner whose proposal it is, whoever made it for them
 * @param times the moments proposed last, to the minute, 1 to {@link #MOST_TIMES} of them
 * @param start when it begins; null until a time is agreed
 * @param sequence counts the changes a calendar must be told of, from 0 when the time was agreed (RFC 5545, 3.8.7.4)
 * @param changed who brought it to its status, and when
 */
public record Meeting(
        MeetingId id,
        PairingId pairing,
        int revision,
        ParticipantId proposer,
        SortedSet<Instant> times,
        Arrangement how,
        MeetingStatus status,
        @Nullable Instant start,
        int sequence,
        Fact changed) {

    /** As many as one can weigh at a glance. */
    public static final int MOST_TIMES = 3;

    public Meeting {
        if (times.isEmpty() || times.size() > MOST_TIMES) {
            throw new IllegalArgumentException(times.size() + " times are proposed: 1 to " + MOST_TIMES + " fit.");
        }
        times = Collections.unmodifiableSortedSet(toTheMinute(times));
        start = start == null ? null : start.truncatedTo(ChronoUnit.MINUTES);
        if (start == null && (status == MeetingStatus.AGREED || status == MeetingStatus.NOTED)) {
            throw new IllegalArgumentException("Meeting " + id + " is " + status + " without a time.");
        }
    }

    /** One partner's proposal to the other. */
    public static Meeting propose(
            MeetingId id,
            PairingId pairing,
            ParticipantId proposer,
            SortedSet<Instant> times,
            Arrangement how,
            Fact proposed) {
        return new Meeting(id, pairing, 0, proposer, times, how, MeetingStatus.PROPOSED, null, 0, proposed);
    }

    /** Whether it is this partner's turn to answer. */
    public boolean waitsFor(ParticipantId partner) {
        return status == MeetingStatus.PROPOSED && !proposer.equals(partner);
    }

    /** Whether one of the proposed times is still to come. */
    public boolean canBeAnsweredAt(Instant now) {
        return status == MeetingStatus.PROPOSED && times.last().isAfter(now);
    }

    /** Whether it is agreed and not over at a moment. */
    public boolean isAheadAt(Instant now) {
        return status == MeetingStatus.AGREED && endsAt().isAfter(now);
    }

    /** Whether its time has passed and nobody has said whether the two talked. */
    public boolean isToBeNotedAt(Instant now) {
        return status == MeetingStatus.AGREED && !endsAt().isAfter(now);
    }

    /** Whether it once had a time, so that calendars know of it. */
    public boolean wasAgreed() {
        return start != null;
    }

    /** When it begins, once that is agreed. */
    public Instant startsAt() {
        if (start == null) {
            throw new IllegalStateException("Meeting " + id + " has no time. Maybe ask wasAgreed() first?");
        }
        return start;
    }

    /** When it ends, once it is agreed. */
    public Instant endsAt() {
        return startsAt().plus(Duration.ofMinutes(how.minutes()));
    }

    /** The other partner takes one of the times. */
    Meeting accept(ParticipantId partner, Instant time, Fact accepted) {
        requireTurn(partner);
        if (!times.contains(time)) {
            throw new RefusedException("time-not-offered");
        }
        return next(proposer, times, how, MeetingStatus.AGREED, time, sequence, accepted);
    }

    /** None of the times suits the other partner. */
    Meeting decline(ParticipantId partner, Fact declined) {
        requireTurn(partner);
        return next(proposer, times, how, MeetingStatus.DECLINED, null, sequence, declined);
    }

    /** Others would suit better: whoever's turn it is proposes those, or the proposer thinks again. */
    Meeting proposeOthers(ParticipantId partner, SortedSet<Instant> others, Arrangement otherwise, Fact proposed) {
        if (status != MeetingStatus.PROPOSED) {
            throw new RefusedException("meeting-not-open");
        }
        return next(partner, others, otherwise, MeetingStatus.PROPOSED, null, sequence, proposed);
    }

    /** Either partner moves what is agreed to another time, or changes how they meet. */
    Meeting move(Instant to, Arrangement otherwise, Fact moved) {
        requireAgreed();
        return next(proposer, times, otherwise, MeetingStatus.AGREED, to, sequence + 1, moved);
    }

    /** Either partner cancels what is agreed; what is only proposed, the proposer takes back. */
    Meeting cancel(ParticipantId partner, Fact cancelled) {
        if (status == MeetingStatus.PROPOSED && proposer.equals(partner)) {
            return next(proposer, times, how, MeetingStatus.CANCELLED, null, sequence, cancelled);
        }
        requireAgreed();
        return next(proposer, times, how, MeetingStatus.CANCELLED, start, sequence + 1, cancelled);
    }

    /**
     * The partnership is over, and with it whatever of this is still to come. Nobody did it.
     *
     * @throws RefusedException {@code meeting-not-agreed} if it is neither proposed nor agreed
     */
    Meeting callOff(Fact over) {
        if (status == MeetingStatus.PROPOSED) {
            return next(proposer, times, how, MeetingStatus.CANCELLED, null, sequence, over);
        }
        requireAgreed();
        return next(proposer, times, how, MeetingStatus.CANCELLED, start, sequence + 1, over);
    }

    /** It took place. */
    Meeting note(Fact noted) {
        requireAgreed();
        return next(proposer, times, how, MeetingStatus.NOTED, start, sequence, noted);
    }

    private void requireTurn(ParticipantId partner) {
        if (!waitsFor(partner)) {
            throw new RefusedException("meeting-not-open");
        }
    }

    private void requireAgreed() {
        if (status != MeetingStatus.AGREED) {
            throw new RefusedException("meeting-not-agreed");
        }
    }

    private Meeting next(
            ParticipantId whose,
            SortedSet<Instant> when,
            Arrangement otherwise,
            MeetingStatus now,
            @Nullable Instant at,
            int told,
            Fact fact) {
        return new Meeting(id, pairing, revision + 1, whose, when, otherwise, now, at, told, fact);
    }

    private static SortedSet<Instant> toTheMinute(SortedSet<Instant> times) {
        SortedSet<Instant> whole = new TreeSet<>();
        times.forEach(time -> whole.add(time.truncatedTo(ChronoUnit.MINUTES)));
        return whole;
    }
}
