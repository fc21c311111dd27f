package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;

/** Somebody offers themselves as somebody who may be asked, or takes that back; both at once in effect. */
public final class OfferingHelp {

    private final Colleagues colleagues;
    private final Listings listings;
    private final AuditTrail audit;

    public OfferingHelp(Colleagues colleagues, Listings listings, AuditTrail audit) {
        this.colleagues = colleagues;
        this.listings = listings;
        this.audit = audit;
    }

    /**
     * Lists the person with those of the topics that they said they know.
     *
     * @throws RefusedException {@code unknown-program} for anyone but a mentee or mentor of it; {@code listing-needs-topic}
     */
    public void list(
            Actor actor,
            ProgramId program,
            SortedSet<Topic> topics,
            boolean context,
            boolean email,
            Reach reach,
            Instant at) {
        Colleague self = colleagues.find(actor.id()).orElseThrow(() -> new RefusedException("unknown-program"));
        SortedSet<Topic> known = new TreeSet<>(topics);
        known.retainAll(self.known());
        if (known.isEmpty()) {
            throw new RefusedException("listing-needs-topic");
        }
        listings.save(new Listing(program, actor.id(), known, context, email, reach, at));
        audit.add(new Act(actor.id().value(), "listed", program.value(), at));
    }

    /** Takes the offer back; where there is none, nothing changes. */
    public void withdraw(Actor actor, ProgramId program, Instant at) {
        if (listings.remove(program, actor.id())) {
            audit.add(new Act(actor.id().value(), "unlisted", program.value(), at));
        }
    }
}
