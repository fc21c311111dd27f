package ca.learningpartners.mentorship.feedback;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointments;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.WorkingDays;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody tells or asks for something; somebody of the staff owns it, answers it, hands it on, and it is closed. */
public final class SayingSomething {

    /** How many working days ahead the day of an answer may lie. */
    public static final int MOST_DAYS = 60;

    private final Requests requests;
    private final Appointments appointments;
    private final AuditTrail audit;

    public SayingSomething(Requests requests, Appointments appointments, AuditTrail audit) {
        this.requests = requests;
        this.appointments = appointments;
        this.audit = audit;
    }

    /**
     * Says it. Of the staff it is said to, the one with the fewest open requests owns it, the first by id among equals, and
     * never whoever says it if there is anybody else. Sending it twice keeps one.
     *
     * @param today the day it is, from which the working days until the answer are counted
     * @throws RefusedException {@code unknown-program} for somebody without a part in the program; {@code request-nobody} if
     *     there is no staff; {@code request-id-taken} if something else is kept under that id
     */
    public Request say(
            Actor actor,
            RequestId id,
            Addressee to,
            Matter matter,
            @Nullable ResourceId resource,
            String text,
            LocalDate today,
            Instant at) {
        if (actor.appointments().stream().noneMatch(held -> held.program().equals(to.program()))) {
            throw new RefusedException("unknown-program");
        }
        LocalDate due = WorkingDays.after(today, matter.sort().workingDays());
        Request fresh = new Request(
                id, to, matter, resource, text, new Fact(actor.id(), at), owner(actor, to), due, 1, null, null);
        if (requests.add(fresh)) {
            tell(actor, "request-made", id, at);
            return fresh;
        }
        return requests.find(id)
                .filter(kept ->
                        kept.said().by().equals(actor.id()) && kept.text().equals(text) && kept.matter() == matter)
                .orElseThrow(() -> new RefusedException("request-id-taken"));
    }

    private ParticipantId owner(Actor actor, Addressee to) {
        List<ParticipantId> staff = to.staff(appointments.in(to.program()));
        return staff.stream()
                .filter(each -> !each.equals(actor.id()))
                .min(Comparator.comparing(requests::open).thenComparing(Comparator.naturalOrder()))
                .or(() -> staff.stream().findFirst())
                .orElseThrow(() -> new RefusedException("request-nobody"));
    }

    /**
     * Answers it; the day and the author's page show it at once. An answer stands.
     *
     * @throws RefusedException {@code unknown-request} for anybody but its staff; {@code request-answered} if it is not open;
     *     {@code request-changed-meanwhile}
     */
    public Request answer(Actor actor, RequestId id, int edition, String text, Instant at) {
        Request request = staffs(actor, id);
        if (request.state() != Request.State.OPEN) {
            throw new RefusedException("request-answered");
        }
        return change(
                actor,
                request,
                edition,
                request.answered(new Reply(new Fact(actor.id(), at), text)),
                "request-answered",
                at);
    }

    /**
     * Hands it to somebody else of the same staff, or names another day.
     *
     * @throws RefusedException as {@link #answer}; {@code request-owner} if that is nobody of the staff;
     *     {@code request-day-past} if the day lies before today; {@code request-day-far} if it lies more than
     *     {@value #MOST_DAYS} working days ahead
     */
    public Request handOn(
            Actor actor, RequestId id, int edition, ParticipantId owner, LocalDate due, LocalDate today, Instant at) {
        Request request = staffs(actor, id);
        if (request.state() != Request.State.OPEN) {
            throw new RefusedException("request-answered");
        }
        if (!request.to().staff(appointments.in(request.to().program())).contains(owner)) {
            throw new RefusedException("request-owner");
        }
        if (due.isBefore(today) && !due.equals(request.due())) {
            throw new RefusedException("request-day-past", due);
        }
        LocalDate furthest = WorkingDays.after(today, MOST_DAYS);
        if (due.isAfter(furthest)) {
            throw new RefusedException("request-day-far", furthest);
        }
        return change(actor, request, edition, request.owned(owner, due), "request-handed-on", at);
    }

    /**
     * Closes it: its author at any time, its staff once it is answered.
     *
     * @throws RefusedException {@code unknown-request}; {@code request-not-answered}; {@code request-closed};
     *     {@code request-changed-meanwhile}
     */
    public Request close(Actor actor, RequestId id, int edition, Instant at) {
        Request request =
                requests.find(id).filter(found -> found.isSeenBy(actor)).orElseThrow(SayingSomething::unknown);
        if (request.state() == Request.State.CLOSED) {
            throw new RefusedException("request-closed");
        }
        if (request.state() == Request.State.OPEN && !request.said().by().equals(actor.id())) {
            throw new RefusedException("request-not-answered");
        }
        return change(actor, request, edition, request.closed(new Fact(actor.id(), at)), "request-closed", at);
    }

    private Request staffs(Actor actor, RequestId id) {
        return requests.find(id).filter(found -> found.to().has(actor)).orElseThrow(SayingSomething::unknown);
    }

    private Request change(Actor actor, Request before, int edition, Request after, String verb, Instant at) {
        if (before.edition() != edition || !requests.change(after)) {
            throw new RefusedException("request-changed-meanwhile");
        }
        tell(actor, verb, before.id(), at);
        return after;
    }

    private static RefusedException unknown() {
        return new RefusedException("unknown-request");
    }

    private void tell(Actor actor, String verb, RequestId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
