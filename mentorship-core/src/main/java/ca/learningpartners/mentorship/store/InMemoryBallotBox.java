package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.gathering.BallotBox;
import ca.learningpartners.mentorship.gathering.BallotKey;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryBallotBox(InMemoryData data) implements BallotBox {

    private static final Comparator<List<ProposalId>> BY_WHAT_THEY_SAY =
            Comparator.comparing((List<ProposalId> ballot) ->
                    String.join(" ", ballot.stream().map(ProposalId::value).toList()));

    @Override
    public boolean cast(GatheringId gathering, ParticipantId voter, BallotKey key, List<ProposalId> ranking) {
        data.requireWritable();
        data.requireParticipant(voter);
        if (data.countedBallots.containsKey(gathering)) {
            return false;
        }
        data.ballots.put(List.of(gathering, key.value()), List.copyOf(ranking));
        return data.votesCast.add(List.of(gathering, voter));
    }

    @Override
    public boolean hasCast(GatheringId gathering, ParticipantId voter) {
        return data.votesCast.contains(List.of(gathering, voter));
    }

    @Override
    public Optional<List<ProposalId>> ballot(GatheringId gathering, BallotKey key) {
        return Optional.ofNullable(data.ballots.get(List.of(gathering, key.value())));
    }

    @Override
    public boolean count(GatheringId gathering, List<ProposalId> candidates, Instant at) {
        data.requireWritable();
        if (data.countedBallots.containsKey(gathering)) {
            return false;
        }
        List<List<ProposalId>> ballots = data.ballots.entrySet().stream()
                .filter(entry -> entry.getKey().contains(gathering))
                .map(entry -> entry.getValue())
                .sorted(BY_WHAT_THEY_SAY)
                .toList();
        data.countedBallots.put(gathering, new Counted(candidates, ballots, at.truncatedTo(ChronoUnit.MILLIS)));
        data.ballots.keySet().removeIf(key -> key.contains(gathering));
        return true;
    }

    @Override
    public Optional<Counted> counted(GatheringId gathering) {
        return Optional.ofNullable(data.countedBallots.get(gathering));
    }
}
