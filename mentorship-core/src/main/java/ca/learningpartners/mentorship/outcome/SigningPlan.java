package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.List;

/** An evaluator or the Office sets down what will be compared, and signs it. */
public final class SigningPlan {

    private final AnalysisPlans plans;
    private final AuditTrail audit;

    public SigningPlan(AnalysisPlans plans, AuditTrail audit) {
        this.plans = plans;
        this.audit = audit;
    }

    /**
     * Keeps a version that the actor signed. The same words again change nothing.
     *
     * @throws RefusedException {@code unknown-program} for anyone but the program's evaluators and its Office; {@code
     *     plan-changed} if it does not follow the newest version
     */
    public void sign(Actor actor, AnalysisPlan plan) {
        requireMay(actor, plan.program());
        List<AnalysisPlan> there = plans.of(plan.program());
        if (!there.isEmpty() && there.get(there.size() - 1).saysTheSame(plan)) {
            return;
        }
        if (plan.version() != there.size() + 1 || !plans.add(plan)) {
            throw new RefusedException("plan-changed");
        }
        audit.add(new Act(
                actor.id().value(),
                "analysis-planned",
                plan.program() + "/" + plan.version(),
                plan.signed().at()));
    }

    private static void requireMay(Actor actor, ProgramId program) {
        if (!actor.is(Role.EVALUATOR, program) && !actor.is(Role.OFFICE, program)) {
            throw new RefusedException("unknown-program", program);
        }
    }
}
