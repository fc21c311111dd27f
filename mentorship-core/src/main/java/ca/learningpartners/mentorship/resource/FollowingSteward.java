package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.stewardship.Labels;
import ca.learningpartners.mentorship.stewardship.Subject;
import java.time.Instant;

/** What a community controls is published once its steward says yes, and is readable no more once they take that back. */
public final class FollowingSteward {

    private final Resources resources;
    private final Labels labels;
    private final AuditTrail audit;

    public FollowingSteward(Resources resources, Labels labels, AuditTrail audit) {
        this.resources = resources;
        this.labels = labels;
        this.audit = audit;
    }

    /**
     * Brings the publication in line with the steward’s last word: the newest version both sides signed is published, or
     * what was published is held back.
     *
     * @param actor whose word it was
     */
    public void follow(Actor actor, ResourceId id, Instant at) {
        Resource resource = resources.find(id).orElseThrow();
        if (!labels.mayRelease(Subject.resource(id.value()))) {
            if (resources.hold(id)) {
                audit.add(new Act(actor.id().value(), "resource-held", id.value(), at));
            }
            return;
        }
        resources.versions(id).stream()
                .filter(version -> version.isAgreed(resource.reach()))
                .findFirst()
                .filter(version -> resources.publish(id, version.number(), at))
                .ifPresent(version -> audit.add(new Act(actor.id().value(), "resource-published", id.value(), at)));
    }
}
