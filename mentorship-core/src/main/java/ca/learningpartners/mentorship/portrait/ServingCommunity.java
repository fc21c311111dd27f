package ca.learningpartners.mentorship.portrait;

import ca.learningpartners.mentorship.district.Communities;
import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** A district says that it serves a community that is known already, or that it no longer does. */
public final class ServingCommunity {

    private final Communities communities;
    private final Leads leads;
    private final AuditTrail audit;

    public ServingCommunity(Communities communities, Leads leads, AuditTrail audit) {
        this.communities = communities;
        this.leads = leads;
        this.audit = audit;
    }

    /** @throws RefusedException {@code unknown-district} for anyone who may not; {@code unknown-community} */
    public void serve(Actor actor, DistrictNumber district, CommunityId id, Instant at) {
        Hand.of(actor, district, leads).requireFacts();
        Community community = communities.find(id).orElseThrow(() -> new RefusedException("unknown-community"));
        if (!community.districts().contains(district)) {
            communities.save(community.alsoOf(district));
            tell(actor, "community-served", id, at);
        }
    }

    /** A community no district serves any more is gone. What the district does not serve changes nothing. */
    public void leave(Actor actor, DistrictNumber district, CommunityId id, Instant at) {
        Hand.of(actor, district, leads).requireFacts();
        communities
                .find(id)
                .filter(found -> found.districts().contains(district))
                .ifPresent(found -> {
                    Set<DistrictNumber> others = new TreeSet<>(found.districts());
                    others.remove(district);
                    if (others.isEmpty()) {
                        communities.remove(id);
                    } else {
                        communities.save(found.servedBy(others));
                    }
                    tell(actor, "community-left", id, at);
                });
    }

    private void tell(Actor actor, String verb, CommunityId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
