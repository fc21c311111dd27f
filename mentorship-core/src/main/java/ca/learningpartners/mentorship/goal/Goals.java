package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Optional;

/** The goals that are kept, with what belongs to each. */
public interface Goals {

    Optional<Goal> find(GoalId id);

    /** The goals of a partnership, in the order in which they were set. */
    List<Goal> of(PairingId pairing);

    /** Keeps a goal; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(Goal goal);

    /**
     * Keeps a goal as it is now.
     *
     * @return false, and nothing is changed, if it is not the edition after the one that is kept
     */
    boolean change(Goal changed);

    Optional<Milestone> milestone(MilestoneId id);

    /** The milestones of a goal: by their day, those without one last. */
    List<Milestone> milestones(GoalId goal);

    /** Keeps a milestone; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(Milestone milestone);

    /**
     * Keeps that a milestone was reached, or was not after all.
     *
     * @return false, and nothing is changed, if that is so already
     */
    boolean mark(Milestone marked);

    Optional<Evidence> evidence(EvidenceId id);

    /** The evidence for a goal, the latest first. */
    List<Evidence> evidence(GoalId goal);

    /** Keeps a piece of evidence; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(Evidence evidence);

    /** Who was ever invited to a goal, in the order of their ids. */
    List<Invitation> invitations(GoalId goal);

    /** The invitations of a colleague that stand, the oldest first. */
    List<Invitation> standing(ParticipantId colleague);

    /** Keeps an invitation, or the one given again. Returns false, and nothing is changed, if it stands already. */
    boolean invite(Invitation invitation);

    /** Keeps that an invitation was taken back. Returns false, and nothing is changed, if it does not stand. */
    boolean takeBack(Invitation takenBack);
}
