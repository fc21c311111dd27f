package ca.learningpartners.mentorship.pulse;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One of two partners says how it is going. */
public final class AnsweringPulse {

    private final Pulses pulses;
    private final AuditTrail audit;

    public AnsweringPulse(Pulses pulses, AuditTrail audit) {
        this.pulses = pulses;
        this.audit = audit;
    }

    /**
     * Answers, or changes the answer. Sending the same twice keeps one.
     *
     * @param days which moment
     * @param step of the newest question, from 1
     * @param today the day it is where the program lives
     * @param calendar where its days begin
     * @throws RefusedException {@code not-in-this-pairing}, {@code pulse-not-open}, {@code pulse-unread} for a step the
     *     question does not know
     */
    public void answer(Actor actor, Pairing pairing, int days, int step, LocalDate today, ZoneId calendar, Instant at) {
        if (!pairing.includes(actor.id())) {
            throw new RefusedException("not-in-this-pairing");
        }
        PulseQuestion question = PulseQuestion.newest();
        if (!question.takes(step)) {
            throw new RefusedException("pulse-unread");
        }
        if (PulseMoment.open(pairing, today, calendar)
                .filter(open -> open.days() == days)
                .isEmpty()) {
            throw new RefusedException("pulse-not-open");
        }
        boolean same = pulses.of(pairing.program(), actor.id()).stream()
                .anyMatch(kept -> kept.pairing().equals(pairing.id())
                        && kept.days() == days
                        && kept.version() == question.version()
                        && kept.step() == step);
        if (!same) {
            pulses.say(
                    new PulseAnswer(pairing.program(), pairing.id(), actor.id(), days, question.version(), step, at));
            audit.add(
                    new Act(actor.id().value(), "pulse-said", pairing.program().value(), at));
        }
    }
}
