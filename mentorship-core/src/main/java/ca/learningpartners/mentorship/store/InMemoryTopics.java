package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.gathering.EmergentIssue;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.IssueId;
import ca.learningpartners.mentorship.gathering.Proposal;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.gathering.TopicDecision;
import ca.learningpartners.mentorship.gathering.Topics;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

record InMemoryTopics(InMemoryData data) implements Topics {

    /** Who says “me too” to what. */
    record Echo(IssueId issue, ParticipantId person) {}

    @Override
    public Optional<Proposal> find(ProposalId id) {
        return Optional.ofNullable(data.proposals.get(id));
    }

    @Override
    public boolean add(Proposal proposal) {
        data.requireWritable();
        data.requireParticipant(proposal.author());
        InMemoryData.require(data.gatherings.containsKey(proposal.gathering()), "Gathering", proposal.gathering());
        return data.proposals.putIfAbsent(proposal.id(), proposal) == null;
    }

    @Override
    public boolean change(Proposal changed) {
        data.requireWritable();
        boolean stood = find(changed.id()).filter(Proposal::stands).isPresent();
        if (stood) {
            data.proposals.put(changed.id(), changed);
            data.proposals.replaceAll((id, each) -> followed(each, changed));
        }
        return stood;
    }

    private static Proposal followed(Proposal each, Proposal changed) {
        Proposal.Merged from = each.merged();
        Proposal.Merged to = changed.merged();
        if (from == null || to == null || !from.into().equals(changed.id())) {
            return each;
        }
        return new Proposal(
                each.id(),
                each.gathering(),
                each.author(),
                each.named(),
                each.words(),
                each.note(),
                each.proposed(),
                null,
                new Proposal.Merged(to.into(), from.by()));
    }

    @Override
    public List<Proposal> of(GatheringId gathering) {
        return data.proposals.values().stream()
                .filter(each -> each.gathering().equals(gathering))
                .sorted(Comparator.comparing(Proposal::proposed).thenComparing(Proposal::id))
                .toList();
    }

    @Override
    public Optional<EmergentIssue> issue(IssueId id) {
        return Optional.ofNullable(data.issues.get(id));
    }

    @Override
    public boolean raise(EmergentIssue issue) {
        data.requireWritable();
        data.requireProgram(issue.program());
        data.requireParticipant(issue.author());
        return data.issues.putIfAbsent(issue.id(), issue) == null;
    }

    @Override
    public boolean withdraw(IssueId id, Instant at) {
        data.requireWritable();
        Optional<EmergentIssue> hanging = issue(id).filter(kept -> kept.withdrawn() == null);
        hanging.ifPresent(kept -> data.issues.put(
                id,
                new EmergentIssue(id, kept.program(), kept.author(), kept.named(), kept.words(), kept.raised(), at)));
        return hanging.isPresent();
    }

    @Override
    public boolean echo(IssueId id, ParticipantId person) {
        data.requireWritable();
        data.requireParticipant(person);
        InMemoryData.require(data.issues.containsKey(id), "Notice", id);
        return data.echoes.add(new Echo(id, person));
    }

    @Override
    public List<EmergentIssue.Heard> issues(ProgramId program, int limit) {
        return data.issues.values().stream()
                .filter(each -> each.program().equals(program) && each.withdrawn() == null)
                .map(each -> new EmergentIssue.Heard(each, echoes(each.id())))
                .sorted(Comparator.comparing(EmergentIssue.Heard::echoes)
                        .thenComparing(heard -> heard.issue().raised())
                        .thenComparing(heard -> heard.issue().id())
                        .reversed())
                .limit(limit)
                .toList();
    }

    private int echoes(IssueId id) {
        return (int)
                data.echoes.stream().filter(echo -> echo.issue().equals(id)).count();
    }

    @Override
    public Set<IssueId> echoedBy(ParticipantId person) {
        return data.echoes.stream()
                .filter(echo -> echo.person().equals(person))
                .map(Echo::issue)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean decide(TopicDecision decision) {
        data.requireWritable();
        List<Object> key = List.of(decision.gathering(), decision.number());
        return data.topicDecisions.putIfAbsent(key, decision) == null;
    }

    @Override
    public List<TopicDecision> decisions(GatheringId gathering) {
        return data.topicDecisions.values().stream()
                .filter(each -> Objects.equals(each.gathering(), gathering))
                .sorted(Comparator.comparing(TopicDecision::number))
                .toList();
    }
}
