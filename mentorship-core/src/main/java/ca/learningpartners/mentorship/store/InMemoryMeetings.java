package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.MeetingStatus;
import ca.learningpartners.mentorship.session.Meetings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

record InMemoryMeetings(InMemoryData data) implements Meetings {

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(data.meetings.get(id));
    }

    @Override
    public boolean add(Meeting meeting) {
        data.requireWritable();
        InMemoryData.require(data.pairings.containsKey(meeting.pairing()), "Partnership", meeting.pairing());
        return data.meetings.putIfAbsent(meeting.id(), meeting) == null;
    }

    @Override
    public boolean change(Meeting changed) {
        data.requireWritable();
        return find(changed.id())
                .filter(kept -> kept.revision() + 1 == changed.revision())
                .map(kept -> data.meetings.replace(kept.id(), kept, changed))
                .orElse(false);
    }

    @Override
    public List<Meeting> of(PairingId pairing, int limit) {
        return latest(
                meeting -> meeting.pairing().equals(pairing),
                meeting -> meeting.changed().at(),
                limit);
    }

    @Override
    public List<Meeting> agreedBy(ParticipantId partner, int limit) {
        return latest(meeting -> meeting.wasAgreed() && isOf(partner, meeting), Meeting::startsAt, limit);
    }

    @Override
    public List<Meeting> leftOver(Instant now, int limit) {
        return latest(
                meeting -> isOver(meeting) && (meeting.status() == MeetingStatus.PROPOSED || meeting.isAheadAt(now)),
                meeting -> meeting.changed().at(),
                limit);
    }

    private boolean isOver(Meeting meeting) {
        return Objects.requireNonNull(data.pairings.get(meeting.pairing())).concluded() != null;
    }

    private boolean isOf(ParticipantId partner, Meeting meeting) {
        return Objects.requireNonNull(data.pairings.get(meeting.pairing())).includes(partner);
    }

    private <T extends Comparable<T>> List<Meeting> latest(
            Predicate<Meeting> which, Function<Meeting, T> by, int limit) {
        return data.meetings.values().stream()
                .filter(which)
                .sorted(Comparator.comparing(by)
                        .thenComparing(meeting -> meeting.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }
}
