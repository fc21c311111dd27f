package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Programs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Partnerships come to their end with the window of their mentee, whose last day is included. One that began within the
 * window is completed; one that did not, because the start of the position was set right later, is ended as ineligible,
 * and so is an offer that still stands then. Nobody does it, so nobody is named. A mentee who starts another position, or
 * whose start lies ahead, is left alone, and so is one of whom no start is known.
 */
public final class CompletingPairing {

    private final Pairings pairings;
    private final Programs programs;
    private final Enrolments enrolments;
    private final AuditTrail audit;
    private final String actor;
    private final Clock clock;

    /**
     * Within one transaction.
     *
     * @param actor the word for whoever looks after the time, in the list of acts
     * @param clock in the zone whose calendar the program lives by
     */
    public CompletingPairing(
            Pairings pairings, Programs programs, Enrolments enrolments, AuditTrail audit, String actor, Clock clock) {
        this.pairings = pairings;
        this.programs = programs;
        this.enrolments = enrolments;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The partnerships of a program whose end has come. */
    public List<Pairing> due(Program program) {
        Map<ParticipantId, Mentee> mentees =
                enrolments.mentees(program.id()).stream().collect(Collectors.toMap(Mentee::id, Function.identity()));
        return pairings.standing(program.id(), clock.instant()).stream()
                .filter(pairing -> Optional.ofNullable(mentees.get(pairing.mentee()))
                        .flatMap(mentee -> over(pairing, mentee, program))
                        .isPresent())
                .toList();
    }

    /** Ends it, if its end has come and nobody has; true exactly once. */
    public boolean end(PairingId id) {
        return pairings.find(id)
                .filter(pairing -> pairing.standsAt(clock.instant()))
                .flatMap(this::over)
                .filter(pairings::conclude)
                .map(this::tell)
                .isPresent();
    }

    private Optional<Pairing> over(Pairing pairing) {
        Program program = programs.find(pairing.program()).orElseThrow();
        return enrolments.mentee(program.id(), pairing.mentee()).flatMap(mentee -> over(pairing, mentee, program));
    }

    private Optional<Pairing> over(Pairing pairing, Mentee mentee, Program program) {
        LocalDate lastDay = program.in(mentee.person().district()).eligibility().lastDay(mentee.positionStart());
        if (!LocalDate.now(clock).isAfter(lastDay)) {
            return Optional.empty();
        }
        boolean began = pairing.begunAt()
                .filter(moment -> !LocalDate.ofInstant(moment, clock.getZone()).isAfter(lastDay))
                .isPresent();
        return Optional.of(began ? pairing.complete(clock.instant()) : pairing.endAsIneligible(clock.instant()));
    }

    private Pairing tell(Pairing over) {
        boolean completed = Optional.ofNullable(over.concluded())
                .filter(end -> end.how() == Ending.COMPLETED)
                .isPresent();
        String verb = completed ? "pairing-completed" : "pairing-ineligible";
        audit.add(new Act(actor, verb, over.id().value(), clock.instant()));
        return over;
    }
}
