package ca.learningpartners.mentorship.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Policy;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.PolicyMode;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/**
 * The Office sets the province's value of a rule, or who decides it, and says why. Locking a rule ends what districts had
 * of their own; it stays in the history, and opening the rule again does not bring it back.
 */
public final class SettingRule {

    private final Programs programs;
    private final RuleChanges changes;
    private final AuditTrail audit;

    public SettingRule(Programs programs, RuleChanges changes, AuditTrail audit) {
        this.programs = programs;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * What the Office asks for.
     *
     * @param seen the number of the rule's newest change when the Office looked at it, 0 if there was none
     */
    public record Wish(PolicyKey key, int value, PolicyMode mode, String reason, int seen) {}

    /**
     * Sets the rule, inside the caller's transaction. Asking for what holds already changes nothing.
     *
     * @return whether anything changed
     * @throws RefusedException {@code unknown-program} for anyone but the program's Office; {@code rule-out-of-bounds}
     *     with the value and both bounds; {@code rule-reason-needed}; {@code rule-changed-meanwhile}; one of
     *     {@link ca.learningpartners.mentorship.program.Rules#refusal}; those of {@link Passage#of} about the reason
     */
    public boolean set(Actor actor, ProgramId id, Wish wish, Instant at) {
        Program program = programs.find(id)
                .filter(found -> actor.is(Role.OFFICE, id))
                .orElseThrow(() -> new RefusedException("unknown-program", id));
        Bounds.require(wish.key(), wish.value());
        Policy policy = new Policy(wish.key(), wish.value(), wish.mode());
        if (program.policy(wish.key()).equals(policy)) {
            return false;
        }
        String reason = Bounds.reason(wish.reason(), true);
        if (changes.count(id, wish.key()) != wish.seen()) {
            throw new RefusedException("rule-changed-meanwhile");
        }
        program.rules().with(policy).refusal(wish.key()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        keep(program, wish, reason, new Fact(actor.id(), at));
        return true;
    }

    private void keep(Program program, Wish wish, String reason, Fact made) {
        PolicyKey key = wish.key();
        int number = wish.seen() + 1;
        add(new RuleChange(
                program.id(), key, number, null, RuleChange.How.SET, wish.value(), wish.mode(), reason, made));
        audit.add(new Act(made.by().value(), "rule-set", program.id() + "/" + key, made.at()));
        if (wish.mode() == PolicyMode.LOCKED) {
            for (DistrictNumber district : program.rules().differing(key).keySet()) {
                number++;
                add(new RuleChange(
                        program.id(), key, number, district, RuleChange.How.ENDED, null, null, reason, made));
            }
        }
    }

    private void add(RuleChange change) {
        if (!changes.add(change)) {
            throw new RefusedException("rule-changed-meanwhile");
        }
    }
}
