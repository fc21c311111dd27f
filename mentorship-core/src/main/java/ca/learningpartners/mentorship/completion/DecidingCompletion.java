package ca.learningpartners.mentorship.completion;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/**
 * A program's Office chooses what counts as having taken part, and each participant says whether a gradebook may be told
 * about them at all.
 */
public final class DecidingCompletion {

    private final Completions completions;
    private final AuditTrail audit;

    public DecidingCompletion(Completions completions, AuditTrail audit) {
        this.completions = completions;
        this.audit = audit;
    }

    /**
     * Chooses what counts. Choosing the same again changes nothing.
     *
     * @throws RefusedException {@code unknown-program} for anyone but the program's Office
     */
    public void choose(Actor actor, ProgramId program, Completion completion, Instant at) {
        require(actor.is(Role.OFFICE, program), program);
        if (!completions.of(program).equals(completion)) {
            completions.choose(program, completion, new Fact(actor.id(), at));
            tell(actor, "completion-chosen", program, at);
        }
    }

    /**
     * A participant declares their self-assessment done. What they wrote stays with them; only this is kept.
     *
     * @throws RefusedException {@code unknown-program} for who is no mentee or mentor in it
     */
    public void declareSelfAssessment(Actor actor, ProgramId program, Instant at) {
        require(takesPart(actor, program), program);
        if (completions.declare(program, new Fact(actor.id(), at))) {
            tell(actor, "self-assessment-declared", program, at);
        }
    }

    /**
     * A participant says that no gradebook is to be told anything about them, or that it may be again. What a gradebook
     * has been told before cannot be taken back.
     *
     * @throws RefusedException {@code unknown-program} for who is no mentee or mentor in it
     */
    public void silence(Actor actor, ProgramId program, boolean silent, Instant at) {
        require(takesPart(actor, program), program);
        if (completions.silence(program, new Fact(actor.id(), at), silent)) {
            tell(actor, silent ? "gradebook-silenced" : "gradebook-allowed", program, at);
        }
    }

    private static boolean takesPart(Actor actor, ProgramId program) {
        return actor.is(Role.MENTEE, program) || actor.is(Role.MENTOR, program);
    }

    private static void require(boolean allowed, ProgramId program) {
        if (!allowed) {
            throw new RefusedException("unknown-program", program);
        }
    }

    private void tell(Actor actor, String verb, ProgramId program, Instant at) {
        audit.add(new Act(actor.id().value(), verb, program.value(), at));
    }
}
