package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.proposal.JointProposal;
import ca.learningpartners.mentorship.proposal.JointProposalId;
import ca.learningpartners.mentorship.proposal.JointProposals;
import ca.learningpartners.mentorship.proposal.SetAside;
import ca.learningpartners.mentorship.together.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** JointProposals in memory. */
record InMemoryJointProposals(InMemoryData data) implements JointProposals {

    @Override
    public Optional<JointProposal> find(JointProposalId id) {
        return Optional.ofNullable(data.jointProposals.get(id));
    }

    @Override
    public List<JointProposal> in(ProgramId program) {
        return data.jointProposals.values().stream()
                .filter(each -> each.makers().program().equals(program))
                .sorted(Comparator.comparing(
                                (JointProposal each) -> each.begun().at())
                        .reversed()
                        .thenComparing(each -> each.id().value()))
                .toList();
    }

    @Override
    public boolean add(JointProposal proposal) {
        data.requireWritable();
        data.requireProgram(proposal.makers().program());
        return data.jointProposals.putIfAbsent(proposal.id(), proposal) == null;
    }

    @Override
    public boolean rewrite(JointProposal changed) {
        return keep(
                find(changed.id()).filter(kept -> kept.isOpen() && kept.edition() == changed.edition() - 1), changed);
    }

    @Override
    public boolean sign(JointProposalId id, int edition, Side side, Fact signature) {
        Optional<JointProposal> open = find(id).filter(kept ->
                kept.isOpen() && kept.edition() == edition && kept.signing().isOpenTo(side, signature));
        return open.isPresent() && keep(open, open.get().signed(side, signature));
    }

    @Override
    public boolean setAside(JointProposalId id, SetAside aside) {
        Optional<JointProposal> open = find(id).filter(JointProposal::isOpen);
        return open.isPresent() && keep(open, open.get().setAside(aside));
    }

    private boolean keep(Optional<JointProposal> before, JointProposal after) {
        data.requireWritable();
        before.ifPresent(kept -> data.jointProposals.put(kept.id(), after));
        return before.isPresent();
    }
}
