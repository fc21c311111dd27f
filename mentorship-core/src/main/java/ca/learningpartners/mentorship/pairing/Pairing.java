package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A partnership of one mentee and one mentor. It is offered to both, becomes active when both have accepted, and ends
 * by being concluded; in between it can rest while one of them is on leave. Each step is a fact with who and when. A partner who has accepted may already log contacts, so
 * that a first conversation need not wait for the other's click; an offer with a contact on it no longer lapses.
 *
 * @param run the run of the matching it came from; null if it came from none
 * @param lapses when the offer lapses if one of the two has not answered by then; null if it stands without end
 */
public record Pairing(
        PairingId id,
        ProgramId program,
        ParticipantId mentee,
        ParticipantId mentor,
        @Nullable MatchRunId run,
        Fact offered,
        @Nullable Instant lapses,
        @Nullable Fact acceptedByMentee,
        @Nullable Fact acceptedByMentor,
        Pauses pauses,
        @Nullable Conclusion concluded) {

    public Pairing {
        if (mentee.equals(mentor)) {
            throw new IllegalArgumentException("Participant " + mentee + " cannot be their own partner.");
        }
        lapses = lapses == null ? null : lapses.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * A partnership the program puts to both partners.
     *
     * @param run the run of the matching it comes from; null if it comes from none
     * @param patience for how long the offer stands
     */
    public static Pairing offer(
            PairingId id,
            ProgramId program,
            ParticipantId mentee,
            ParticipantId mentor,
            @Nullable MatchRunId run,
            Fact offered,
            Duration patience) {
        Instant lapses = offered.at().plus(patience);
        return new Pairing(id, program, mentee, mentor, run, offered, lapses, null, null, Pauses.NONE, null);
    }

    public PairingStatus status() {
        if (concluded != null) {
            return PairingStatus.CONCLUDED;
        }
        if (!hasBegun()) {
            return PairingStatus.OFFERED;
        }
        return pauses.open().isPresent() ? PairingStatus.PAUSED : PairingStatus.ACTIVE;
    }

    /** Whether the partnership is there at a moment: not concluded, and no offer whose time has passed. */
    public boolean standsAt(Instant moment) {
        return concluded == null && !hasLapsedBy(moment);
    }

    /** Whether both said yes at some time. */
    public boolean hasBegun() {
        return begunAt().isPresent();
    }

    /** When the second of the two said yes; empty as long as one of them has not. */
    public Optional<Instant> begunAt() {
        if (acceptedByMentee == null || acceptedByMentor == null) {
            return Optional.empty();
        }
        return Optional.of(
                acceptedByMentee.at().isAfter(acceptedByMentor.at()) ? acceptedByMentee.at() : acceptedByMentor.at());
    }

    /** Whether it rested at a moment, because one of the two was on leave; never once it is over. */
    public boolean isPausedAt(Instant moment) {
        return (concluded == null || moment.isBefore(concluded.at())) && pauses.cover(moment);
    }

    public boolean includes(ParticipantId person) {
        return person.equals(mentee) || person.equals(mentor);
    }

    /** The other one of the two. */
    public ParticipantId partnerOf(ParticipantId person) {
        requirePartner(person);
        return person.equals(mentee) ? mentor : mentee;
    }

    /** When this person said yes. */
    public Optional<Instant> acceptedAt(ParticipantId person) {
        requirePartner(person);
        return Optional.ofNullable(person.equals(mentee) ? acceptedByMentee : acceptedByMentor)
                .map(Fact::at);
    }

    /**
     * One partner says yes. Saying it twice changes nothing.
     *
     * @throws RefusedException {@code offer-lapsed} at or after the moment the offer lapses, also if nobody has
     *     concluded it yet; {@code pairing-concluded} if it is over for another reason
     */
    public Pairing accept(ParticipantId person, Instant at) {
        if (acceptedAt(person).isPresent()) {
            return this;
        }
        requireStanding(at);
        Fact yes = new Fact(person, at);
        return person.equals(mentee)
                ? with(lapses, yes, acceptedByMentor, pauses, null)
                : with(lapses, acceptedByMentee, yes, pauses, null);
    }

    /**
     * One partner says “no, thank you”, also after a yes, as long as the other has not answered. Saying it twice changes
     * nothing.
     *
     * @throws RefusedException {@code pairing-begun} if both have said yes; {@code offer-lapsed},
     *     {@code pairing-concluded} as for {@link #accept}
     */
    public Pairing decline(ParticipantId person, Instant at) {
        requirePartner(person);
        if (concluded != null && concluded.declinedBy(person)) {
            return this;
        }
        requireStanding(at);
        if (hasBegun()) {
            throw new RefusedException("pairing-begun");
        }
        return over(Conclusion.of(Ending.DECLINED, new Fact(person, at)));
    }

    /** The offer lapses if its moment has come; otherwise nothing changes. */
    public Pairing lapse(Instant now) {
        return concluded == null && hasLapsedBy(now) ? over(new Conclusion(Ending.LAPSED, null, now)) : this;
    }

    /** There is no place for it with the mentor, so it cannot begin. */
    Pairing crowdedOut(Instant at) {
        return over(new Conclusion(Ending.NO_PLACE, null, at));
    }

    /** The two talk, so the offer stands without end. */
    public Pairing stand() {
        return with(null, acceptedByMentee, acceptedByMentor, pauses, concluded);
    }

    /**
     * One partner goes on leave. Saying the same again changes nothing.
     *
     * @param meantUntil the last day it is meant to last; null if that is open
     * @throws RefusedException {@code pairing-concluded} if it is over, {@code pairing-not-begun} if one of the two has
     *     not said yes, {@code pairing-paused} if there is another pause
     */
    public Pairing pause(ParticipantId person, @Nullable LocalDate meantUntil, Instant at) {
        requirePartner(person);
        if (concluded != null) {
            throw new RefusedException("pairing-concluded");
        }
        if (!hasBegun()) {
            throw new RefusedException("pairing-not-begun");
        }
        Pause pause = new Pause(new Fact(person, at), meantUntil, null);
        Optional<Pause> open = pauses.open();
        if (open.filter(pause::meansTheSameAs).isPresent()) {
            return this;
        }
        if (open.isPresent()) {
            throw new RefusedException("pairing-paused");
        }
        return with(lapses, acceptedByMentee, acceptedByMentor, pauses.with(pause), null);
    }

    /** The leave is over. Without a pause nothing changes. */
    public Pairing resume(ParticipantId by, Instant at) {
        return with(lapses, acceptedByMentee, acceptedByMentor, pauses.ending(new Fact(by, at)), concluded);
    }

    /** Either partner, or the program, ends it without a reason. Ending it twice changes nothing. */
    public Pairing conclude(Fact end) {
        return concluded != null ? this : over(Conclusion.of(Ending.NO_FAULT, end));
    }

    /** It has run its course. What is over stays as it ended. */
    public Pairing complete(Instant at) {
        return concluded != null ? this : over(new Conclusion(Ending.COMPLETED, null, at));
    }

    /** The mentee may not take part. What is over stays as it ended. */
    public Pairing endAsIneligible(Instant at) {
        return concluded != null ? this : over(new Conclusion(Ending.INELIGIBLE, null, at));
    }

    /**
     * Whether somebody may settle meeting times on behalf of one of the two: a partner for themselves, and the assistant
     * that partner named. Who is a partner here is nobody's assistant here, or one could agree with oneself.
     */
    public boolean maySchedule(Actor actor, ParticipantId partner) {
        requirePartner(partner);
        return actor.id().equals(partner)
                || (concluded == null && !includes(actor.id()) && actor.schedulesFor(partner, program));
    }

    /** Whether this person may log a contact now. */
    public boolean mayLog(ParticipantId person) {
        return concluded == null && includes(person) && acceptedAt(person).isPresent();
    }

    /** Whether the offer's time has passed at a moment, the very moment included. */
    private boolean hasLapsedBy(Instant moment) {
        return !hasBegun() && lapses != null && !moment.isBefore(lapses);
    }

    private Pairing over(Conclusion conclusion) {
        return with(lapses, acceptedByMentee, acceptedByMentor, pauses, conclusion);
    }

    private Pairing with(
            @Nullable Instant lapses,
            @Nullable Fact byMentee,
            @Nullable Fact byMentor,
            Pauses rests,
            @Nullable Conclusion conclusion) {
        return new Pairing(id, program, mentee, mentor, run, offered, lapses, byMentee, byMentor, rests, conclusion);
    }

    private void requireStanding(Instant at) {
        boolean lapsed = concluded == null ? hasLapsedBy(at) : concluded.how() == Ending.LAPSED;
        if (lapsed) {
            throw new RefusedException("offer-lapsed");
        }
        if (concluded != null) {
            throw new RefusedException("pairing-concluded");
        }
    }

    private void requirePartner(ParticipantId person) {
        if (!includes(person)) {
            throw new RefusedException("not-in-this-pairing");
        }
    }
}
