package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A mentee or mentor answers the few questions of a wave, or passes it over. For everybody else there is nothing:
 * {@code unknown-program}.
 */
public final class SayingHowConfident {

    private final Enrolments enrolments;
    private final Confidences confidences;
    private final AuditTrail audit;

    public SayingHowConfident(Enrolments enrolments, Confidences confidences, AuditTrail audit) {
        this.enrolments = enrolments;
        this.confidences = confidences;
        this.audit = audit;
    }

    /** The day a person's waves are counted from. */
    public LocalDate start(Actor actor, Program program) {
        return ConfidenceWave.start(program, enrolments.mentee(program.id(), actor.id()));
    }

    /**
     * Answers. Sending the same twice keeps one.
     *
     * @param wave the day the wave opened
     * @param today the day it is where the program lives
     * @throws RefusedException {@code unknown-program}, {@code confidence-not-open}, {@code confidence-unread} for what the
     *     questions do not know, {@code confidence-empty} without an answer, {@code confidence-said} if it was answered
     */
    public void answer(
            Actor actor,
            Program program,
            LocalDate wave,
            SortedMap<String, Integer> steps,
            LocalDate today,
            Instant at) {
        Questions questions = requireOpen(actor, program, wave, today);
        steps.forEach((key, step) -> {
            if (!questions.take(key, step)) {
                throw new RefusedException("confidence-unread", key);
            }
        });
        if (steps.isEmpty()) {
            throw new RefusedException("confidence-empty");
        }
        boolean same = confidences.of(program.id(), actor.id()).stream()
                .anyMatch(kept -> kept.wave().equals(wave) && kept.steps().equals(steps));
        if (same) {
            return;
        }
        if (!confidences.say(said(actor, program, wave, questions, steps, at))) {
            throw new RefusedException("confidence-said");
        }
        tell(actor, "confidence-said", program, at);
    }

    /** Passes a wave over, which is fine; it can still be answered as long as it is open. Refused as {@link #answer}. */
    public void passOver(Actor actor, Program program, LocalDate wave, LocalDate today, Instant at) {
        Questions questions = requireOpen(actor, program, wave, today);
        if (confidences.say(said(actor, program, wave, questions, new TreeMap<>(), at))) {
            tell(actor, "confidence-passed-over", program, at);
        }
    }

    private static Confidence said(
            Actor actor,
            Program program,
            LocalDate wave,
            Questions questions,
            SortedMap<String, Integer> steps,
            Instant at) {
        return new Confidence(program.id(), actor.id(), wave, questions.name(), questions.version(), steps, at);
    }

    private Questions requireOpen(Actor actor, Program program, LocalDate wave, LocalDate today) {
        if (!AssessingOneself.takesPart(actor, program.id())) {
            throw new RefusedException("unknown-program", program.id());
        }
        boolean open = ConfidenceWave.latest(start(actor, program), today)
                .filter(latest -> latest.opens().equals(wave) && latest.isOpenOn(today))
                .isPresent();
        if (!open) {
            throw new RefusedException("confidence-not-open");
        }
        return Questions.ofConfidence(program.template());
    }

    private void tell(Actor actor, String verb, Program program, Instant at) {
        audit.add(new Act(actor.id().value(), verb, program.id().value(), at));
    }
}
