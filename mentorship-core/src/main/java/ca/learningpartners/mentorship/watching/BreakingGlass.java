package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointments;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** The Office or the privacy officer breaks the glass, with a reason; the officer can end it. */
public final class BreakingGlass {

    private final BreakGlasses glasses;
    private final Appointments appointments;
    private final Pairings pairings;
    private final AuditTrail audit;

    public BreakingGlass(BreakGlasses glasses, Appointments appointments, Pairings pairings, AuditTrail audit) {
        this.glasses = glasses;
        this.appointments = appointments;
        this.pairings = pairings;
        this.audit = audit;
    }

    /** Whether somebody may break the glass in a program. */
    public static boolean may(Actor actor, ProgramId program) {
        return actor.is(Role.OFFICE, program) || isOfficer(actor, program);
    }

    /** Whether somebody is the privacy officer of a program. */
    public static boolean isOfficer(Actor actor, ProgramId program) {
        return actor.is(Role.PRIVACY_OFFICER, program);
    }

    /**
     * Opens dates and states of a person for an hour. What the same one has open already, or has sent before, is what
     * they get.
     *
     * @throws RefusedException {@code unknown-program}, {@code unknown-person}, {@code glass-oneself} if the dates are
     *     their own, {@code glass-reason-needed}
     */
    public BreakGlass open(
            Actor actor, GlassId id, ProgramId program, ParticipantId person, String reason, Instant at) {
        if (!may(actor, program)) {
            throw new RefusedException("unknown-program");
        }
        if (!takesPart(person, program)) {
            throw new RefusedException("unknown-person");
        }
        Set<ParticipantId> partners = partners(person, program);
        if (person.equals(actor.id()) || partners.contains(actor.id())) {
            throw new RefusedException("glass-oneself");
        }
        String why = Passage.of(reason, BreakGlass.LONGEST);
        if (why.isEmpty()) {
            throw new RefusedException("glass-reason-needed");
        }
        return glasses.in(program, Integer.MAX_VALUE).stream()
                .filter(open -> open.person().equals(person) && open.shows(actor.id(), at))
                .findFirst()
                .orElseGet(() -> keep(
                        BreakGlass.open(id, program, person, partners, why, new Fact(actor.id(), at)), actor.id(), at));
    }

    private BreakGlass keep(BreakGlass glass, ParticipantId by, Instant at) {
        if (!glasses.add(glass)) {
            return glasses.find(glass.id())
                    .filter(known -> known.opened().by().equals(by))
                    .orElseThrow(() -> new RefusedException("form-too-old"));
        }
        glass.told().forEach(person -> audit.add(new Act(by.value(), "glass-broken", person.value(), at)));
        return glass;
    }

    /**
     * Ends it before its hour is over; once it is over, nothing changes.
     *
     * @throws RefusedException {@code unknown-glass} if the actor is neither the privacy officer nor the one who opened it
     */
    public void end(Actor actor, GlassId id, Instant at) {
        BreakGlass glass = glasses.find(id)
                .filter(known ->
                        isOfficer(actor, known.program()) || known.opened().by().equals(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-glass"));
        if (glass.isOpenAt(at) && glasses.end(id, new Fact(actor.id(), at))) {
            audit.add(new Act(actor.id().value(), "glass-closed", glass.person().value(), at));
        }
    }

    private boolean takesPart(ParticipantId person, ProgramId program) {
        return appointments.of(person).stream()
                .anyMatch(held ->
                        held.program().equals(program) && (held.role() == Role.MENTEE || held.role() == Role.MENTOR));
    }

    private Set<ParticipantId> partners(ParticipantId person, ProgramId program) {
        return pairings.of(person).stream()
                .filter(pairing -> pairing.program().equals(program) && pairing.hasBegun())
                .map((Pairing pairing) -> pairing.partnerOf(person))
                .collect(Collectors.toSet());
    }
}
