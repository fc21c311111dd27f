package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.gathering.Commitment;
import ca.learningpartners.mentorship.gathering.CommitmentId;
import ca.learningpartners.mentorship.gathering.Commitments;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Extent;
import java.util.List;
import java.util.Optional;

/** What somebody takes with them is theirs, and their partner’s if they share it. */
final class GuardedCommitments implements Commitments {

    private final Commitments commitments;
    private final Access access;

    GuardedCommitments(Commitments commitments, Access access) {
        this.commitments = commitments;
        this.access = access;
    }

    @Override
    public Optional<Commitment> find(CommitmentId id) {
        Optional<Commitment> found = commitments.find(id);
        found.ifPresent(commitment -> Access.require(isShown(commitment)));
        return found;
    }

    @Override
    public boolean add(Commitment commitment) {
        access.requireWrite(Datum.TAKEAWAY, Whose.person(commitment.person()));
        return commitments.add(commitment);
    }

    @Override
    public void change(Commitment changed) {
        requireOwn(changed.id());
        commitments.change(changed);
    }

    @Override
    public void remove(CommitmentId id) {
        requireOwn(id);
        commitments.remove(id);
    }

    @Override
    public List<Commitment> of(ParticipantId person, int limit) {
        access.requireRead(Datum.TAKEAWAY, Whose.person(person));
        return commitments.of(person, limit).stream().filter(this::isShown).toList();
    }

    private void requireOwn(CommitmentId id) {
        commitments.find(id).ifPresent(kept -> access.requireWrite(Datum.TAKEAWAY, Whose.person(kept.person())));
    }

    private boolean isShown(Commitment commitment) {
        Extent extent = access.extent(Datum.TAKEAWAY, Whose.person(commitment.person()));
        return extent == Extent.WRITE || extent.reads() && commitment.shared();
    }
}
