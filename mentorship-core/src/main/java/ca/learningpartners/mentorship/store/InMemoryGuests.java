package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.Guests;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

record InMemoryGuests(InMemoryData data) implements Guests {

    /** Whose at which gathering. */
    record Key(GatheringId gathering, ParticipantId person) {}

    @Override
    public Optional<Guest.Reply> reply(GatheringId gathering, ParticipantId person) {
        return Optional.ofNullable(data.replies.get(new Key(gathering, person)));
    }

    @Override
    public void answer(Guest.Reply reply) {
        requireKept(reply.gathering(), reply.person());
        data.replies.put(new Key(reply.gathering(), reply.person()), reply);
    }

    @Override
    public List<Guest.Reply> replies(GatheringId gathering) {
        return data.replies.values().stream()
                .filter(each -> each.gathering().equals(gathering))
                .sorted(Comparator.comparing(Guest.Reply::person))
                .toList();
    }

    @Override
    public List<Guest.Reply> repliesOf(ParticipantId person, int limit) {
        return data.replies.values().stream()
                .filter(each -> each.person().equals(person))
                .sorted(Comparator.comparing(
                                (Guest.Reply each) -> Objects.requireNonNull(data.gatherings.get(each.gathering()))
                                        .plan()
                                        .hours()
                                        .startsAt())
                        .thenComparing(Guest.Reply::gathering)
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Guest.Needs> needs(GatheringId gathering, ParticipantId person) {
        return Optional.ofNullable(data.needs.get(new Key(gathering, person)));
    }

    @Override
    public void keep(Guest.Needs needs) {
        requireKept(needs.gathering(), needs.person());
        Key key = new Key(needs.gathering(), needs.person());
        if (needs.isNothing()) {
            data.needs.remove(key);
        } else {
            data.needs.put(key, needs);
        }
    }

    @Override
    public List<Guest.Needs> needs(GatheringId gathering) {
        return data.needs.values().stream()
                .filter(each -> each.gathering().equals(gathering))
                .sorted(Comparator.comparing(Guest.Needs::person))
                .toList();
    }

    @Override
    public int forgetNeeds(Instant endedBefore) {
        data.requireWritable();
        int before = data.needs.size();
        data.needs
                .values()
                .removeIf(each -> Objects.requireNonNull(data.gatherings.get(each.gathering()))
                        .plan()
                        .hours()
                        .endsAt()
                        .isBefore(endedBefore));
        return before - data.needs.size();
    }

    @Override
    public boolean note(Guest.Attendance attendance) {
        requireKept(attendance.gathering(), attendance.person());
        Key key = new Key(attendance.gathering(), attendance.person());
        return data.attendance.putIfAbsent(key, attendance) == null;
    }

    @Override
    public boolean strike(GatheringId gathering, ParticipantId person) {
        data.requireWritable();
        return data.attendance.remove(new Key(gathering, person)) != null;
    }

    @Override
    public List<Guest.Attendance> attendance(GatheringId gathering) {
        return data.attendance.values().stream()
                .filter(each -> each.gathering().equals(gathering))
                .sorted(Comparator.comparing(Guest.Attendance::person))
                .toList();
    }

    private void requireKept(GatheringId gathering, ParticipantId person) {
        data.requireWritable();
        data.requireParticipant(person);
        InMemoryData.require(data.gatherings.containsKey(gathering), "Gathering", gathering);
    }
}
