package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.gathering.Commitment;
import ca.learningpartners.mentorship.gathering.CommitmentId;
import ca.learningpartners.mentorship.gathering.Commitments;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryCommitments(InMemoryData data) implements Commitments {

    @Override
    public Optional<Commitment> find(CommitmentId id) {
        return Optional.ofNullable(data.commitments.get(id));
    }

    @Override
    public boolean add(Commitment commitment) {
        data.requireWritable();
        data.requireParticipant(commitment.person());
        InMemoryData.require(data.gatherings.containsKey(commitment.gathering()), "Gathering", commitment.gathering());
        return data.commitments.putIfAbsent(commitment.id(), commitment) == null;
    }

    @Override
    public void change(Commitment changed) {
        data.requireWritable();
        data.commitments.replace(changed.id(), changed);
    }

    @Override
    public void remove(CommitmentId id) {
        data.requireWritable();
        data.commitments.remove(id);
    }

    @Override
    public List<Commitment> of(ParticipantId person, int limit) {
        return data.commitments.values().stream()
                .filter(each -> each.person().equals(person))
                .sorted(Comparator.comparing(Commitment::made)
                        .thenComparing(Commitment::id)
                        .reversed())
                .limit(limit)
                .toList();
    }
}
