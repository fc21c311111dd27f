package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two partners, or who settles times for them, arrange to meet. Whatever is sent twice is done once; what rests on
 * something that has changed meanwhile is refused as {@code meeting-changed}.
 */
public final class ArrangingMeeting {

    /** How many meetings of a pair can be proposed or ahead at once. */
    public static final int MOST_AHEAD = 12;

    /** How far ahead one can plan. */
    public static final Duration FARTHEST = Duration.ofDays(400);

    private static final int LOOKED_AT = 100;

    private final Pairings pairings;
    private final Meetings meetings;
    private final AuditTrail audit;

    public ArrangingMeeting(Pairings pairings, Meetings meetings, AuditTrail audit) {
        this.pairings = pairings;
        this.meetings = meetings;
        this.audit = audit;
    }

    /**
     * Proposes times to the other partner.
     *
     * @throws RefusedException {@code unknown-pairing}, {@code pairing-concluded}, {@code offer-not-accepted},
     *     {@code times-needed}, {@code too-many-times}, {@code time-in-past}, {@code time-too-far},
     *     {@code too-many-meetings}, {@code meeting-changed} if something else is kept under the id
     */
    public Meeting propose(
            Actor actor, PairingId id, MeetingId meeting, SortedSet<Instant> times, Arrangement how, Instant now) {
        Pairing pairing = pairings.find(id).orElseThrow(() -> new RefusedException("unknown-pairing"));
        ParticipantId partner = Seat.of(pairing, actor).orElseThrow(() -> new RefusedException("unknown-pairing"));
        requireLasting(pairing, partner);
        requirePossible(times, now);
        Meeting proposed = Meeting.propose(meeting, id, partner, times, how, new Fact(actor.id(), now));
        if (meetings.find(meeting).isEmpty()) {
            requireRoom(id, now);
            meetings.add(proposed);
            tell(actor, "meeting-proposed", proposed, now);
        }
        return meetings.find(meeting)
                .filter(kept -> kept.pairing().equals(id) && kept.times().equals(proposed.times()))
                .orElseThrow(() -> new RefusedException("meeting-changed"));
    }

    /**
     * Takes one of the proposed times.
     *
     * @throws RefusedException {@code unknown-meeting}, {@code pairing-concluded}, {@code meeting-changed},
     *     {@code meeting-not-open}, {@code time-not-offered}, {@code time-in-past}, {@code time-taken}
     */
    public Meeting accept(Actor actor, MeetingId id, Instant time, Instant now) {
        Meeting meeting = seen(actor, id);
        if (meeting.status() == MeetingStatus.AGREED && time.equals(meeting.start())) {
            return meeting;
        }
        if (!time.isAfter(now)) {
            throw new RefusedException("time-in-past");
        }
        requireFree(meeting, time);
        return change(actor, "meeting-agreed", meeting.accept(partner(actor, meeting), time, fact(actor, now)));
    }

    /**
     * Says that none of the times suits.
     *
     * @throws RefusedException {@code unknown-meeting}, {@code pairing-concluded}, {@code meeting-not-open}
     */
    public Meeting decline(Actor actor, MeetingId id, Instant now) {
        Meeting meeting = seen(actor, id);
        if (meeting.status() == MeetingStatus.DECLINED) {
            return meeting;
        }
        return change(actor, "meeting-declined", meeting.decline(partner(actor, meeting), fact(actor, now)));
    }

    /**
     * Proposes other times in place of those there are.
     *
     * @param revision the one the actor saw
     * @throws RefusedException as {@link #propose} and {@link #accept}
     */
    public Meeting proposeOthers(
            Actor actor, MeetingId id, int revision, SortedSet<Instant> times, Arrangement how, Instant now) {
        Meeting meeting = seen(actor, id);
        requirePossible(times, now);
        ParticipantId partner = partner(actor, meeting);
        if (meeting.status() == MeetingStatus.PROPOSED
                && meeting.proposer().equals(partner)
                && meeting.times().equals(times)
                && meeting.how().equals(how)) {
            return meeting;
        }
        requireSeen(meeting, revision);
        return change(actor, "meeting-proposed", meeting.proposeOthers(partner, times, how, fact(actor, now)));
    }

    /**
     * Moves an agreed meeting to another time, or changes how the two meet.
     *
     * @param revision the one the actor saw
     * @throws RefusedException {@code unknown-meeting}, {@code pairing-concluded}, {@code meeting-changed},
     *     {@code meeting-not-agreed}, {@code time-in-past}, {@code time-too-far}, {@code time-taken}
     */
    public Meeting move(Actor actor, MeetingId id, int revision, Instant to, Arrangement how, Instant now) {
        Meeting meeting = seen(actor, id);
        if (meeting.status() == MeetingStatus.AGREED
                && to.equals(meeting.start())
                && meeting.how().equals(how)) {
            return meeting;
        }
        requirePossible(new TreeSet<>(Set.of(to)), now);
        requireSeen(meeting, revision);
        requireFree(meeting, to);
        return change(actor, "meeting-moved", meeting.move(to, how, fact(actor, now)));
    }

    /**
     * Cancels what is agreed, or takes back what the actor proposed.
     *
     * @throws RefusedException {@code unknown-meeting}, {@code pairing-concluded}, {@code meeting-not-agreed}
     */
    public Meeting cancel(Actor actor, MeetingId id, Instant now) {
        Meeting meeting = seen(actor, id);
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return meeting;
        }
        return change(actor, "meeting-cancelled", meeting.cancel(partner(actor, meeting), fact(actor, now)));
    }

    private Meeting change(Actor actor, String verb, Meeting changed) {
        if (!meetings.change(changed)) {
            throw new RefusedException("meeting-changed");
        }
        tell(actor, verb, changed, changed.changed().at());
        return changed;
    }

    /** The meeting, for whoever may arrange it while the partnership lasts. */
    private Meeting seen(Actor actor, MeetingId id) {
        Meeting meeting = meetings.find(id).orElseThrow(() -> new RefusedException("unknown-meeting"));
        Pairing pairing = pairings.find(meeting.pairing()).orElseThrow();
        ParticipantId partner = Seat.of(pairing, actor).orElseThrow(() -> new RefusedException("unknown-meeting"));
        requireLasting(pairing, partner);
        return meeting;
    }

    private ParticipantId partner(Actor actor, Meeting meeting) {
        return pairings.find(meeting.pairing())
                .flatMap(pairing -> Seat.of(pairing, actor))
                .orElseThrow();
    }

    private static void requireLasting(Pairing pairing, ParticipantId partner) {
        if (pairing.concluded() != null) {
            throw new RefusedException("pairing-concluded");
        }
        if (pairing.acceptedAt(partner).isEmpty()) {
            throw new RefusedException("offer-not-accepted");
        }
    }

    private static void requireSeen(Meeting meeting, int revision) {
        if (meeting.revision() != revision) {
            throw new RefusedException("meeting-changed");
        }
    }

    private static void requirePossible(SortedSet<Instant> times, Instant now) {
        if (times.isEmpty()) {
            throw new RefusedException("times-needed");
        }
        if (times.size() > Meeting.MOST_TIMES) {
            throw new RefusedException("too-many-times", Meeting.MOST_TIMES);
        }
        if (!times.first().isAfter(now)) {
            throw new RefusedException("time-in-past");
        }
        if (times.last().isAfter(now.plus(FARTHEST))) {
            throw new RefusedException("time-too-far", FARTHEST.toDays());
        }
    }

    /** Two proposals can hold the same time; the two meet at it once. */
    private void requireFree(Meeting meeting, Instant time) {
        boolean taken = meetings.of(meeting.pairing(), LOOKED_AT).stream()
                .filter(other -> !other.id().equals(meeting.id()) && other.status() == MeetingStatus.AGREED)
                .anyMatch(other -> time.equals(other.start()));
        if (taken) {
            throw new RefusedException("time-taken");
        }
    }

    private void requireRoom(PairingId pairing, Instant now) {
        long open = meetings.of(pairing, LOOKED_AT).stream()
                .filter(meeting -> meeting.canBeAnsweredAt(now) || meeting.isAheadAt(now))
                .count();
        if (open >= MOST_AHEAD) {
            throw new RefusedException("too-many-meetings", MOST_AHEAD);
        }
    }

    private static Fact fact(Actor actor, Instant now) {
        return new Fact(actor.id(), now);
    }

    private void tell(Actor actor, String verb, Meeting meeting, Instant at) {
        audit.add(new Act(actor.id().value(), verb, meeting.id().value(), at));
    }
}
