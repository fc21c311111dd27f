package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Assistance;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an assistant finds of the partnerships whose times they settle: names and times, and nothing else. */
final class Assisting {

    private static final int MEETINGS = 20;

    private final Stores stores;
    private final Viewer viewer;
    private final Instant now;

    Assisting(Stores stores, Viewer viewer, Instant now) {
        this.stores = stores;
        this.viewer = viewer;
        this.now = now;
    }

    List<HomePage.Assisting> all() {
        return viewer.actor().assistances().stream().flatMap(this::of).toList();
    }

    private Stream<HomePage.Assisting> of(Assistance held) {
        ParticipantId principal = held.principal();
        return stores.pairings().of(principal).stream()
                .filter(pairing -> pairing.program().equals(held.program()) && pairing.standsAt(now))
                .filter(pairing -> pairing.maySchedule(viewer.actor(), principal))
                .filter(pairing -> pairing.acceptedAt(principal).isPresent())
                .map(pairing -> of(principal, pairing));
    }

    private HomePage.Assisting of(ParticipantId principal, Pairing pairing) {
        List<Meeting> meetings = stores.meetings().of(pairing.id(), MEETINGS);
        ZoneId clock = stores.zones().of(principal);
        return new HomePage.Assisting(
                pairing.id().value(),
                name(principal),
                name(pairing.partnerOf(principal)),
                meetings.stream()
                        .filter(meeting -> meeting.isAheadAt(now))
                        .min(Comparator.comparing(Meeting::startsAt))
                        .map(meeting -> LocalDateTime.ofInstant(meeting.startsAt(), clock)),
                meetings.stream().anyMatch(meeting -> meeting.canBeAnsweredAt(now) && meeting.waitsFor(principal)),
                proposed(meetings, principal, clock));
    }

    /** The first of the times the principal's side has proposed and the partner has not answered. */
    private Optional<LocalDateTime> proposed(List<Meeting> meetings, ParticipantId principal, ZoneId clock) {
        return meetings.stream()
                .filter(meeting -> meeting.canBeAnsweredAt(now) && !meeting.waitsFor(principal))
                .flatMap(meeting -> meeting.times().stream())
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .map(time -> LocalDateTime.ofInstant(time, clock));
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }
}
