package ca.learningpartners.mentorship.store;

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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryGoals(InMemoryData data) implements Goals {

    private static final Comparator<Goal> IN_ORDER = Comparator.comparing(
                    (Goal goal) -> goal.set().at())
            .thenComparing(goal -> goal.id().value());
    private static final Comparator<Milestone> BY_DAY = Comparator.comparing(
                    Milestone::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(milestone -> milestone.added().at())
            .thenComparing(milestone -> milestone.id().value());
    private static final Comparator<Evidence> LATEST_FIRST = Comparator.comparing(Evidence::date)
            .thenComparing(evidence -> evidence.added().at())
            .thenComparing(evidence -> evidence.id().value())
            .reversed();

    @Override
    public Optional<Goal> find(GoalId id) {
        return Optional.ofNullable(data.goals.get(id));
    }

    @Override
    public List<Goal> of(PairingId pairing) {
        return data.goals.values().stream()
                .filter(goal -> goal.pairing().equals(pairing))
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public boolean add(Goal goal) {
        data.requireWritable();
        InMemoryData.require(data.pairings.containsKey(goal.pairing()), "Partnership", goal.pairing());
        return data.goals.putIfAbsent(goal.id(), goal) == null;
    }

    @Override
    public boolean change(Goal changed) {
        data.requireWritable();
        boolean next = find(changed.id())
                .filter(kept -> kept.edition() == changed.edition() - 1)
                .isPresent();
        if (next) {
            data.goals.put(changed.id(), changed);
        }
        return next;
    }

    @Override
    public Optional<Milestone> milestone(MilestoneId id) {
        return Optional.ofNullable(data.milestones.get(id));
    }

    @Override
    public List<Milestone> milestones(GoalId goal) {
        return data.milestones.values().stream()
                .filter(milestone -> milestone.goal().equals(goal))
                .sorted(BY_DAY)
                .toList();
    }

    @Override
    public boolean add(Milestone milestone) {
        data.requireWritable();
        requireGoal(milestone.goal());
        return data.milestones.putIfAbsent(milestone.id(), milestone) == null;
    }

    @Override
    public boolean mark(Milestone marked) {
        data.requireWritable();
        boolean other = milestone(marked.id())
                .filter(kept -> kept.isReached() != marked.isReached())
                .isPresent();
        if (other) {
            data.milestones.put(marked.id(), marked);
        }
        return other;
    }

    @Override
    public Optional<Evidence> evidence(EvidenceId id) {
        return Optional.ofNullable(data.evidence.get(id));
    }

    @Override
    public List<Evidence> evidence(GoalId goal) {
        return data.evidence.values().stream()
                .filter(evidence -> evidence.goal().equals(goal))
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public boolean add(Evidence evidence) {
        data.requireWritable();
        requireGoal(evidence.goal());
        return data.evidence.putIfAbsent(evidence.id(), evidence) == null;
    }

    @Override
    public List<Invitation> invitations(GoalId goal) {
        return data.invitations.values().stream()
                .filter(invitation -> invitation.goal().equals(goal))
                .sorted(Comparator.comparing(Invitation::colleague))
                .toList();
    }

    @Override
    public List<Invitation> standing(ParticipantId colleague) {
        return data.invitations.values().stream()
                .filter(invitation -> invitation.colleague().equals(colleague) && invitation.stands())
                .sorted(Comparator.comparing(
                                (Invitation invitation) -> invitation.invited().at())
                        .thenComparing(invitation -> invitation.goal().value()))
                .toList();
    }

    @Override
    public boolean invite(Invitation invitation) {
        data.requireWritable();
        requireGoal(invitation.goal());
        data.requireParticipant(invitation.colleague());
        boolean stands = kept(invitation).filter(Invitation::stands).isPresent();
        if (!stands) {
            data.invitations.put(key(invitation), invitation);
        }
        return !stands;
    }

    @Override
    public boolean takeBack(Invitation takenBack) {
        data.requireWritable();
        boolean stands = kept(takenBack).filter(Invitation::stands).isPresent();
        if (stands) {
            data.invitations.put(key(takenBack), takenBack);
        }
        return stands;
    }

    private Optional<Invitation> kept(Invitation invitation) {
        return Optional.ofNullable(data.invitations.get(key(invitation)));
    }

    private void requireGoal(GoalId goal) {
        InMemoryData.require(data.goals.containsKey(goal), "Goal", goal);
    }

    private static List<Object> key(Invitation invitation) {
        return List.of(invitation.goal(), invitation.colleague());
    }
}
