package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.EvidenceId;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.Goals;
import ca.learningpartners.mentorship.goal.Invitation;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.goal.MilestoneId;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Extent;
import ca.learningpartners.mentorship.privacy.Standing;
import java.util.List;
import java.util.Optional;

/** A goal with all that belongs to it is the pair’s; a colleague invited to one takes part in that one. */
final class GuardedGoals implements Goals {

    private final Goals goals;
    private final Access access;

    GuardedGoals(Goals goals, Access access) {
        this.goals = goals;
        this.access = access;
    }

    @Override
    public Optional<Goal> find(GoalId id) {
        Optional<Goal> found = goals.find(id);
        found.ifPresent(this::requireRead);
        return found;
    }

    @Override
    public List<Goal> of(PairingId pairing) {
        access.requireRead(Datum.GOAL, Whose.pair(pairing));
        return goals.of(pairing);
    }

    @Override
    public boolean add(Goal goal) {
        access.requireWrite(Datum.GOAL, Whose.pair(goal.pairing()));
        return goals.add(goal);
    }

    @Override
    public boolean change(Goal changed) {
        requireWrite(changed.id());
        return goals.change(changed);
    }

    @Override
    public Optional<Milestone> milestone(MilestoneId id) {
        Optional<Milestone> found = goals.milestone(id);
        found.ifPresent(milestone -> requireRead(milestone.goal()));
        return found;
    }

    @Override
    public List<Milestone> milestones(GoalId goal) {
        requireRead(goal);
        return goals.milestones(goal);
    }

    @Override
    public boolean add(Milestone milestone) {
        requirePart(milestone.goal());
        return goals.add(milestone);
    }

    @Override
    public boolean mark(Milestone marked) {
        requirePart(marked.goal());
        return goals.mark(marked);
    }

    @Override
    public Optional<Evidence> evidence(EvidenceId id) {
        Optional<Evidence> found = goals.evidence(id);
        found.ifPresent(evidence -> requireRead(evidence.goal()));
        return found;
    }

    @Override
    public List<Evidence> evidence(GoalId goal) {
        requireRead(goal);
        return goals.evidence(goal);
    }

    @Override
    public boolean add(Evidence evidence) {
        requirePart(evidence.goal());
        return goals.add(evidence);
    }

    @Override
    public List<Invitation> invitations(GoalId goal) {
        requireRead(goal);
        return goals.invitations(goal);
    }

    @Override
    public List<Invitation> standing(ParticipantId colleague) {
        Access.require(access.isBy(colleague) || access.isNeeded(Datum.GOAL));
        return goals.standing(colleague);
    }

    @Override
    public boolean invite(Invitation invitation) {
        requireWrite(invitation.goal());
        return goals.invite(invitation);
    }

    @Override
    public boolean takeBack(Invitation takenBack) {
        requireWrite(takenBack.goal());
        return goals.takeBack(takenBack);
    }

    private void requireRead(GoalId id) {
        goals.find(id).ifPresent(this::requireRead);
    }

    private void requireRead(Goal goal) {
        Access.require(extent(goal).reads());
    }

    /** Milestones and evidence come from whoever takes part in it. */
    private void requirePart(GoalId id) {
        goals.find(id).ifPresent(goal -> Access.require(extent(goal) == Extent.WRITE));
    }

    private Extent extent(Goal goal) {
        Extent ofThePair = access.extent(Datum.GOAL, Whose.pair(goal.pairing()));
        Extent ofTheInvited = AccessMatrix.extent(Datum.GOAL, Standing.INVITED);
        return ofThePair.compareTo(ofTheInvited) < 0 && isInvitedTo(goal.id()) ? ofTheInvited : ofThePair;
    }

    private boolean isInvitedTo(GoalId goal) {
        return goals.invitations(goal).stream()
                .anyMatch(invitation -> invitation.stands() && access.isBy(invitation.colleague()));
    }

    private void requireWrite(GoalId id) {
        goals.find(id).ifPresent(goal -> access.requireWrite(Datum.GOAL, Whose.pair(goal.pairing())));
    }
}
