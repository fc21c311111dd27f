package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Optional;

/**
 * What somebody has to do with a goal. For whoever is none of these, there is no such goal.
 *
 * @param pairing the partnership it belongs to, of which a colleague is told nothing
 */
public record Party(Goal goal, Pairing pairing, Part part) {

    /** As what they take part. */
    public enum Part {
        /** It is their own goal. */
        OWNER,
        /** It is their partner's. */
        PARTNER,
        /** They were invited to this one goal by its owner. */
        COLLEAGUE
    }

    /** The part somebody has in a goal; empty if none. */
    public static Optional<Party> of(ParticipantId person, GoalId id, Goals goals, Pairings pairings) {
        Optional<Goal> goal = goals.find(id);
        Optional<Part> part = goal.flatMap(found -> part(person, found, goals, pairings));
        return part.map(known -> new Party(
                goal.orElseThrow(), pairings.find(goal.get().pairing()).orElseThrow(), known));
    }

    /** Whether they are one of the two. */
    public boolean isOfThePair() {
        return part != Part.COLLEAGUE;
    }

    private static Optional<Part> part(ParticipantId person, Goal goal, Goals goals, Pairings pairings) {
        if (pairings.find(goal.pairing()).orElseThrow().includes(person)) {
            return Optional.of(goal.owner().equals(person) ? Part.OWNER : Part.PARTNER);
        }
        return goals.invitations(goal.id()).stream()
                .filter(invitation -> invitation.colleague().equals(person) && invitation.stands())
                .findFirst()
                .map(invitation -> Part.COLLEAGUE);
    }
}
