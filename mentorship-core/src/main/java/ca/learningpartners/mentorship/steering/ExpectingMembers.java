package ca.learningpartners.mentorship.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.List;

/** A district's coordinator says how many new members they expect in a program year. */
public final class ExpectingMembers {

    private final Expectations expectations;
    private final AuditTrail audit;

    public ExpectingMembers(Expectations expectations, AuditTrail audit) {
        this.expectations = expectations;
        this.audit = audit;
    }

    /**
     * Keeps the number, inside the caller's transaction. Saying the same again changes nothing.
     *
     * @param year the calendar year in which the program year begins
     * @return whether anything changed
     * @throws RefusedException {@code unknown-district} for anyone who does not coordinate it; {@code
     *     expected-out-of-range} with the number and the most that is believed; {@code expected-changed-meanwhile}
     */
    public boolean expect(Actor actor, ProgramId program, DistrictNumber district, int year, int expected, Instant at) {
        if (!actor.coordinates(district, program)) {
            throw new RefusedException("unknown-district", district);
        }
        if (expected < 0 || expected > ExpectedMembers.MOST) {
            throw new RefusedException("expected-out-of-range", expected, ExpectedMembers.MOST);
        }
        List<ExpectedMembers> before = expectations.history(program, district, year);
        if (!before.isEmpty() && before.get(0).expected() == expected) {
            return false;
        }
        Fact said = new Fact(actor.id(), at);
        if (!expectations.add(new ExpectedMembers(program, district, year, before.size() + 1, expected, said))) {
            throw new RefusedException("expected-changed-meanwhile");
        }
        audit.add(new Act(actor.id().value(), "members-expected", program + "/" + district + "/" + year, at));
        return true;
    }
}
