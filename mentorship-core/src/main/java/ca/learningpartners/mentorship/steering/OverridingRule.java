package ca.learningpartners.mentorship.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Policy;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.PolicyMode;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.program.Rules;
import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A district decides a rule for itself, or follows the province again. Only its own coordinators can; the Office cannot
 * speak for a district. Where the province has set a usual value, the district says why it differs; where the rule is
 * each district's own, it may.
 */
public final class OverridingRule {

    private final Programs programs;
    private final RuleChanges changes;
    private final AuditTrail audit;

    public OverridingRule(Programs programs, RuleChanges changes, AuditTrail audit) {
        this.programs = programs;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * Which rule of which district is meant.
     *
     * @param seen the number of the newest change that mattered to the district when its coordinator looked: its own or
     *     the province's; 0 if there was none
     */
    public record Place(ProgramId program, PolicyKey key, DistrictNumber district, int seen) {}

    /**
     * Lets the district differ, inside the caller's transaction. Saying the same again changes nothing.
     *
     * @return whether anything changed
     * @throws RefusedException {@code unknown-district} for anyone who does not coordinate it;
     *     {@code not-a-partner-district}; {@code rule-locked}; {@code rule-out-of-bounds} with the value and both bounds;
     *     {@code rule-reason-needed}; {@code rule-changed-meanwhile}; one of {@link Rules#refusal}; those of
     *     {@link Passage#of} about the reason
     */
    public boolean differ(Actor actor, Place place, int value, String typed, Instant at) {
        Program program = program(actor, place);
        Policy policy = program.policy(place.key());
        if (!policy.isOpen()) {
            throw new RefusedException("rule-locked");
        }
        Bounds.require(place.key(), value);
        String reason = Bounds.reason(typed, policy.mode() == PolicyMode.DEFAULT);
        Optional<RuleChange> own = newest(place, true);
        if (own.filter(now -> Integer.valueOf(value).equals(now.value())
                        && now.reason().equals(reason))
                .isPresent()) {
            return false;
        }
        keep(program, place, RuleChange.How.DIFFERED, value, reason, new Fact(actor.id(), at));
        return true;
    }

    /**
     * Lets the district follow the province again. It need not say why. Nothing happens if it does already.
     *
     * @return whether anything changed
     * @throws RefusedException {@code unknown-district}, {@code not-a-partner-district},
     *     {@code rule-changed-meanwhile}, one of {@link Rules#refusal}
     */
    public boolean withdraw(Actor actor, Place place, Instant at) {
        Program program = program(actor, place);
        if (!program.rules().differing(place.key()).containsKey(place.district())) {
            return false;
        }
        keep(program, place, RuleChange.How.WITHDRAWN, null, "", new Fact(actor.id(), at));
        return true;
    }

    private Program program(Actor actor, Place place) {
        Program program = programs.find(place.program())
                .filter(found -> actor.coordinates(place.district(), found.id()))
                .orElseThrow(() -> new RefusedException("unknown-district", place.district()));
        program.refusal(place.district()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return program;
    }

    private void keep(
            Program program, Place place, RuleChange.How how, @Nullable Integer value, String reason, Fact made) {
        if (newest(place, false).map(RuleChange::number).orElse(0) != place.seen()) {
            throw new RefusedException("rule-changed-meanwhile");
        }
        program.rules()
                .with(place.key(), place.district(), value)
                .refusal(place.key())
                .ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });
        int number = changes.count(program.id(), place.key()) + 1;
        if (!changes.add(
                new RuleChange(program.id(), place.key(), number, place.district(), how, value, null, reason, made))) {
            throw new RefusedException("rule-changed-meanwhile");
        }
        String verb = how == RuleChange.How.DIFFERED ? "rule-differed" : "rule-difference-withdrawn";
        String subject = program.id() + "/" + place.key() + "/" + place.district();
        audit.add(new Act(made.by().value(), verb, subject, made.at()));
    }

    /** The newest change of the rule in the district, or of those and the province's. */
    private Optional<RuleChange> newest(Place place, boolean own) {
        return changes.newest(place.program()).stream()
                .filter(change -> change.key() == place.key())
                .filter(change -> change.isIn(place.district()) || !own && change.isIn(null))
                .reduce((one, other) -> one.number() > other.number() ? one : other);
    }
}
