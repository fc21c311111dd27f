package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator grants the people of a district time off for meeting, and a partner books what they took of it, never
 * more than there is.
 */
public final class BookingReleaseTime {

    private final Programs programs;
    private final Participants participants;
    private final Pairings pairings;
    private final Sessions sessions;
    private final ReleaseTime ledger;
    private final AuditTrail audit;

    public BookingReleaseTime(
            Programs programs,
            Participants participants,
            Pairings pairings,
            Sessions sessions,
            ReleaseTime ledger,
            AuditTrail audit) {
        this.programs = programs;
        this.participants = participants;
        this.pairings = pairings;
        this.sessions = sessions;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** As what somebody has release time in a program: whoever accompanies and is accompanied has it as a mentor. */
    public static Optional<Role> part(Actor actor, ProgramId program) {
        if (actor.is(Role.MENTOR, program)) {
            return Optional.of(Role.MENTOR);
        }
        return actor.is(Role.MENTEE, program) ? Optional.of(Role.MENTEE) : Optional.empty();
    }

    /** What whoever is acting has in the year of a day, see {@link #balance(ParticipantId, Role, ProgramId, LocalDate)}. */
    public Optional<ReleaseBalance> balance(Actor actor, ProgramId program, LocalDate day) {
        return part(actor, program).flatMap(part -> balance(actor.id(), part, program, day));
    }

    /**
     * What somebody has in the year of a day. Empty where the district grants nothing and nothing was taken: then
     * nobody hears of it.
     */
    public Optional<ReleaseBalance> balance(ParticipantId person, Role part, ProgramId program, LocalDate day) {
        int year = ReleaseGrant.yearOf(program(program), day);
        int granted = participants
                .find(person)
                .map(Participant::district)
                .flatMap(district -> ledger.granted(program, district, year, part))
                .map(ReleaseGrant::halves)
                .orElse(0);
        int taken = ledger.of(program, person, year).stream()
                .mapToInt(ReleaseBooking::halves)
                .sum();
        return granted + taken == 0 ? Optional.empty() : Optional.of(new ReleaseBalance(granted, taken));
    }

    /**
     * Books what somebody took, inside the caller's transaction. A repeat of a booking that is kept is answered with the
     * one kept.
     *
     * @param today the day it is where the person is
     * @throws RefusedException {@code unknown-program} for who is no mentee or mentor in it, {@code release-in-future},
     *     {@code release-before-program}, {@code release-below-half}, {@code unknown-session} for a contact of others,
     *     {@code release-too-much}, {@code release-beyond-balance} (with what is left), {@code release-id-taken}; nothing is written then
     */
    public ReleaseBooking book(Actor actor, ProgramId id, ReleaseDraft draft, LocalDate today, Instant at) {
        Role part = part(actor, id).orElseThrow(() -> new RefusedException("unknown-program", id));
        Program program = program(id);
        requirePossible(program, draft, today);
        requireOwn(actor, program, draft.session());
        ReleaseBooking booking = new ReleaseBooking(
                draft.id(),
                id,
                actor.id(),
                ReleaseGrant.yearOf(program, draft.day()),
                draft.day(),
                draft.halves(),
                draft.session(),
                at);
        if (ledger.book(booking, part)) {
            audit.add(new Act(
                    actor.id().value(), "release-time-booked", booking.id().value(), at));
            return booking;
        }
        return ledger.find(booking.id())
                .map(kept -> repeated(booking, kept))
                .orElseThrow(() -> new RefusedException("release-beyond-balance", left(actor, program, draft.day())));
    }

    /** Takes back what somebody booked. What is not there, or not theirs, changes nothing. */
    public void takeBack(Actor actor, ReleaseBookingId id, Instant at) {
        if (ledger.takeBack(id, actor.id())) {
            audit.add(new Act(actor.id().value(), "release-time-taken-back", id.value(), at));
        }
    }

    /**
     * A coordinator says what each mentee or mentor of a district has in a year.
     *
     * @throws RefusedException {@code unknown-program} for anyone but the coordinators of the district;
     *     {@code release-grant-out-of-range}
     */
    public void grant(Actor actor, ProgramId id, DistrictNumber district, int year, Role part, int halves, Instant at) {
        if (!actor.coordinates(district, id)) {
            throw new RefusedException("unknown-program", id);
        }
        if (halves < 0 || halves > ReleaseGrant.MOST_HALVES) {
            throw new RefusedException("release-grant-out-of-range", halves, ReleaseGrant.MOST_HALVES);
        }
        int before = ledger.granted(id, district, year, part)
                .map(ReleaseGrant::halves)
                .orElse(0);
        if (before != halves) {
            ledger.grant(new ReleaseGrant(id, district, year, part, halves, new Fact(actor.id(), at)));
            audit.add(new Act(actor.id().value(), "release-time-granted", id + " " + district, at));
        }
    }

    private static void requirePossible(Program program, ReleaseDraft draft, LocalDate today) {
        if (draft.day().isAfter(today)) {
            throw new RefusedException("release-in-future", draft.day());
        }
        if (draft.day().isBefore(program.startsOn())) {
            throw new RefusedException("release-before-program", draft.day(), program.startsOn());
        }
        if (draft.halves() < 1) {
            throw new RefusedException("release-below-half");
        }
        if (draft.halves() > ReleaseGrant.MOST_HALVES) {
            throw new RefusedException("release-too-much", draft.halves(), ReleaseGrant.MOST_HALVES);
        }
    }

    private void requireOwn(Actor actor, Program program, @Nullable SessionId session) {
        boolean own = session == null
                || sessions.find(session)
                        .flatMap(found -> pairings.find(found.pairing()))
                        .filter(pairing -> pairing.includes(actor.id())
                                && pairing.program().equals(program.id()))
                        .isPresent();
        if (!own) {
            throw new RefusedException("unknown-session");
        }
    }

    private static ReleaseBooking repeated(ReleaseBooking booking, ReleaseBooking kept) {
        if (!booking.repeats(kept)) {
            throw new RefusedException("release-id-taken");
        }
        return kept;
    }

    private int left(Actor actor, Program program, LocalDate day) {
        return balance(actor, program.id(), day).map(ReleaseBalance::left).orElse(0);
    }

    private Program program(ProgramId id) {
        return programs.find(id).orElseThrow(() -> new RefusedException("unknown-program", id));
    }
}
