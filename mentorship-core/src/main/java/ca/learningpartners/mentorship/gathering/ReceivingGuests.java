package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Appointments;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** People say whether they come and what they need; the Office notes who was there, or they do, by the code in the room. */
public final class ReceivingGuests {

    private final Gatherings gatherings;
    private final Guests guests;
    private final Appointments appointments;
    private final AuditTrail audit;

    public ReceivingGuests(Gatherings gatherings, Guests guests, Appointments appointments, AuditTrail audit) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.appointments = appointments;
        this.audit = audit;
    }

    /**
     * Answers the invitation, in place of the answer before. Of who does not come no needs are kept.
     *
     * @return the answer before, if there was one
     * @throws RefusedException {@code unknown-gathering} for who is not invited, {@code gathering-cancelled},
     *     {@code gathering-over}, {@code answer-not-offered} where nobody can come that way
     */
    public Optional<Guest.Reply> answer(
            Actor actor, GatheringId id, Guest.Answer answer, String access, String food, Instant now) {
        Gathering gathering = ahead(actor, id, now);
        if (answer == Guest.Answer.ONLINE && gathering.plan().venue().form() != Venue.Form.BOTH) {
            throw new RefusedException("answer-not-offered");
        }
        Optional<Guest.Reply> before = guests.reply(id, actor.id());
        int sequence = before.map(reply -> reply.sequence() + (reply.answer().comes() == answer.comes() ? 0 : 1))
                .orElse(0);
        guests.answer(new Guest.Reply(id, actor.id(), answer, sequence, now));
        boolean needed = answer != Guest.Answer.NO;
        guests.keep(new Guest.Needs(id, actor.id(), needed ? access : "", needed ? food : ""));
        audit.add(new Act(actor.id().value(), "invitation-answered", id.value(), now));
        return before;
    }

    private Gathering ahead(Actor actor, GatheringId id, Instant now) {
        Gathering gathering = gathering(id);
        Team.require(Team.isInvited(actor, gathering.program()));
        if (!gathering.isHeld()) {
            throw new RefusedException("gathering-cancelled");
        }
        if (gathering.isOver(now)) {
            throw new RefusedException("gathering-over");
        }
        return gathering;
    }

    /**
     * Somebody who is there says so by the code shown in the room, which whoever calls this has compared.
     *
     * @throws RefusedException {@code unknown-gathering}, {@code gathering-cancelled}, {@code code-not-today} on any day
     *     but that of the gathering
     */
    public void arrive(Actor actor, GatheringId id, Instant now) {
        Gathering gathering = gathering(id);
        Team.require(Team.isInvited(actor, gathering.program()));
        requireHeld(gathering);
        if (!gathering.today(now).equals(gathering.plan().hours().day())) {
            throw new RefusedException(
                    "code-not-today", gathering.plan().hours().day());
        }
        note(actor, gathering, actor.id(), Guest.Way.CODE, now);
    }

    /**
     * The Office notes who was there.
     *
     * @throws RefusedException {@code unknown-gathering} for everybody else, {@code gathering-cancelled},
     *     {@code attendance-too-early} before the day, {@code guest-unknown} for somebody who has no part in the program;
     *     nothing is written then
     */
    public int note(Actor actor, GatheringId id, Collection<ParticipantId> people, Guest.Way way, Instant now) {
        Gathering gathering = counting(actor, id, now);
        Set<ParticipantId> invited = invited(gathering);
        if (!invited.containsAll(people)) {
            throw new RefusedException("guest-unknown");
        }
        return (int) people.stream()
                .filter(person -> note(actor, gathering, person, way, now))
                .count();
    }

    /** Everybody who is invited. */
    public Set<ParticipantId> invited(Gathering gathering) {
        return appointments.in(gathering.program()).stream()
                .filter(held -> Team.INVITED.contains(held.role()))
                .map(Appointment::participant)
                .collect(Collectors.toSet());
    }

    /** The Office takes back that somebody was there. */
    public void strike(Actor actor, GatheringId id, ParticipantId person, Instant now) {
        counting(actor, id, now);
        if (guests.strike(id, person)) {
            audit.add(new Act(actor.id().value(), "attendance-struck", id.value(), now));
        }
    }

    private Gathering counting(Actor actor, GatheringId id, Instant now) {
        Gathering gathering = gathering(id);
        Team.require(actor.is(Role.OFFICE, gathering.program()));
        requireHeld(gathering);
        if (gathering.today(now).isBefore(gathering.plan().hours().day())) {
            throw new RefusedException(
                    "attendance-too-early", gathering.plan().hours().day());
        }
        return gathering;
    }

    private boolean note(Actor actor, Gathering gathering, ParticipantId person, Guest.Way way, Instant now) {
        boolean fresh = guests.note(new Guest.Attendance(gathering.id(), person, way, new Fact(actor.id(), now)));
        if (fresh) {
            audit.add(new Act(
                    actor.id().value(), "attendance-noted", gathering.id().value(), now));
        }
        return fresh;
    }

    private static void requireHeld(Gathering gathering) {
        if (!gathering.isHeld()) {
            throw new RefusedException("gathering-cancelled");
        }
    }

    private Gathering gathering(GatheringId id) {
        return gatherings.find(id).orElseThrow(() -> new RefusedException("unknown-gathering"));
    }
}
