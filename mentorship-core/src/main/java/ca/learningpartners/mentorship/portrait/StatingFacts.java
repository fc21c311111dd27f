package ca.learningpartners.mentorship.portrait;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.LocalFacts;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;

/**
 * Somebody states a fact of a district (a school, a figure, a community, a way to travel), puts it right, or takes it away.
 *
 * @param <I> what a fact is known by
 * @param <T> the fact
 */
public final class StatingFacts<I, T> {

    private final String what;
    private final LocalFacts<I, T> facts;
    private final Function<T, I> id;
    private final Function<T, Set<DistrictNumber>> districts;
    private final Leads leads;
    private final AuditTrail audit;

    /**
     * @param what the fact's name in the audit trail ("school")
     * @param districts whose fact it is; each of them may change it
     */
    public StatingFacts(
            String what,
            LocalFacts<I, T> facts,
            Function<T, I> id,
            Function<T, Set<DistrictNumber>> districts,
            Leads leads,
            AuditTrail audit) {
        this.what = what;
        this.facts = facts;
        this.id = id;
        this.districts = districts;
        this.leads = leads;
        this.audit = audit;
    }

    /**
     * Saves a fact of a district. Saving it twice keeps one.
     *
     * @throws RefusedException {@code unknown-district} for anyone who may not, or if the fact is another district's
     */
    public void state(Actor actor, DistrictNumber district, T fact, Instant at) {
        require(actor, district, fact);
        facts.find(id.apply(fact)).ifPresent(before -> require(actor, district, before));
        facts.save(fact);
        audit.add(new Act(actor.id().value(), what + "-stated", id.apply(fact).toString(), at));
    }

    /**
     * Takes a fact away. Nothing happens if it is not there.
     *
     * @throws RefusedException {@code unknown-district} for anyone who may not, or if the fact is another district's
     */
    public void remove(Actor actor, DistrictNumber district, I known, Instant at) {
        Hand.of(actor, district, leads).requireFacts();
        facts.find(known).ifPresent(fact -> {
            require(actor, district, fact);
            facts.remove(known);
            audit.add(new Act(actor.id().value(), what + "-removed", known.toString(), at));
        });
    }

    private void require(Actor actor, DistrictNumber district, T fact) {
        Hand.of(actor, district, leads).requireFacts();
        if (!districts.apply(fact).contains(district)) {
            throw new RefusedException("unknown-district");
        }
    }
}
