package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/** A coordinator enters a goal of their district, changes its title, or removes it. */
public final class NamingDistrictGoal {

    private final DistrictGoals goals;
    private final AuditTrail audit;

    public NamingDistrictGoal(DistrictGoals goals, AuditTrail audit) {
        this.goals = goals;
        this.audit = audit;
    }

    /** @throws RefusedException {@code unknown-district} for anyone who does not coordinate it */
    public void name(Actor actor, DistrictGoal goal, Instant at) {
        requireCoordinator(actor, goal.program(), goal.district());
        goals.save(goal);
        tell(actor, "district-goal-named", goal.program(), goal.district(), at);
    }

    /** @throws RefusedException {@code unknown-district} for anyone who does not coordinate it */
    public void remove(Actor actor, ProgramId program, DistrictNumber district, int number, Instant at) {
        requireCoordinator(actor, program, district);
        if (goals.remove(program, district, number)) {
            tell(actor, "district-goal-removed", program, district, at);
        }
    }

    private static void requireCoordinator(Actor actor, ProgramId program, DistrictNumber district) {
        if (!actor.coordinates(district, program)) {
            throw new RefusedException("unknown-district");
        }
    }

    private void tell(Actor actor, String verb, ProgramId program, DistrictNumber district, Instant at) {
        audit.add(new Act(actor.id().value(), verb, program + "/" + district, at));
    }
}
