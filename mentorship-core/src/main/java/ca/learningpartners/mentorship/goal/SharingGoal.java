package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.List;

/**
 * The owner of a goal invites a colleague of their own district to it, or takes that back. The colleague finds the goal,
 * its milestones and its evidence, and nothing else of the pair.
 */
public final class SharingGoal {

    private final Pairings pairings;
    private final Goals goals;
    private final Participants participants;
    private final AuditTrail audit;

    public SharingGoal(Pairings pairings, Goals goals, Participants participants, AuditTrail audit) {
        this.pairings = pairings;
        this.goals = goals;
        this.participants = participants;
        this.audit = audit;
    }

    /**
     * Invites whoever has exactly that work address in the owner's district. Inviting somebody again changes nothing.
     *
     * @throws RefusedException {@code unknown-goal} for anyone but the owner, {@code pairing-concluded};
     *     {@code colleague-not-found} if not exactly one person of the district has the address;
     *     {@code colleague-of-the-pair} if that is one of the two
     */
    public Participant invite(Actor actor, GoalId id, EmailAddress address, Instant at) {
        Pairing pairing = owned(actor, id).pairing();
        if (pairing.concluded() != null) {
            throw new RefusedException("pairing-concluded");
        }
        Participant colleague = colleague(actor, address);
        if (pairing.includes(colleague.id())) {
            throw new RefusedException("colleague-of-the-pair");
        }
        if (goals.invite(new Invitation(id, colleague.id(), new Fact(actor.id(), at), null))) {
            tell(actor, "colleague-invited", id, at);
        }
        return colleague;
    }

    /**
     * Takes an invitation back; from then on there is nothing for the colleague any more. Doing it again changes nothing.
     *
     * @throws RefusedException {@code unknown-goal} for anyone but the owner
     */
    public void takeBack(Actor actor, GoalId id, ParticipantId colleague, Instant at) {
        goals.invitations(owned(actor, id).goal().id()).stream()
                .filter(invitation -> invitation.colleague().equals(colleague))
                .map(invitation -> invitation.takenBack(new Fact(actor.id(), at)))
                .filter(goals::takeBack)
                .forEach(done -> tell(actor, "colleague-no-longer-invited", id, at));
    }

    private Party owned(Actor actor, GoalId id) {
        return Party.of(actor.id(), id, goals, pairings)
                .filter(found -> found.part() == Party.Part.OWNER)
                .orElseThrow(() -> new RefusedException("unknown-goal"));
    }

    private Participant colleague(Actor actor, EmailAddress address) {
        DistrictNumber district =
                participants.find(actor.id()).map(Participant::district).orElse(null);
        List<Participant> found = district == null ? List.of() : participants.withAddress(district, address);
        if (found.size() != 1) {
            throw new RefusedException("colleague-not-found");
        }
        return found.get(0);
    }

    private void tell(Actor actor, String verb, GoalId goal, Instant at) {
        audit.add(new Act(actor.id().value(), verb, goal.value(), at));
    }
}
