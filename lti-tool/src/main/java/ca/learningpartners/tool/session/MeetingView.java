package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.ArrangingMeeting;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingStatus;
import ca.learningpartners.mentorship.session.Seat;
import ca.learningpartners.mentorship.session.Usual;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The meetings of a partnership, as whoever may arrange them sees them: a partner, or who settles times for one. The
 * latter sees times and places, and nothing else of the pair.
 *
 * @param partner on whose side the viewer is
 * @param here by which clock that partner lives
 */
record MeetingView(
        Stores stores,
        Viewer viewer,
        Pairing pairing,
        ParticipantId partner,
        ZoneId here,
        Instant now,
        Messages messages) {

    /** Which field of the form each refusal speaks of. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("times-needed", "times"),
            Map.entry("too-many-times", "times"),
            Map.entry("time-in-past", "times"),
            Map.entry("time-taken", "times"),
            Map.entry("time-too-far", "times"),
            Map.entry("time-skipped", "times"),
            Map.entry("time-incomplete", "times"),
            Map.entry("time-unreadable", "times"),
            Map.entry("date-unreadable", "times"),
            Map.entry("minutes-unreadable", "minutes"),
            Map.entry("minutes-out-of-range", "minutes"),
            Map.entry("means-needed", "means"),
            Map.entry("place-too-long", "place"),
            Map.entry("not-understood", "place"),
            Map.entry("form-too-old", "id"),
            Map.entry("too-many-meetings", "id"));

    static boolean speaksOf(Refusal refusal) {
        return FIELDS.containsKey(refusal.code());
    }

    /** The view of a partnership; empty for whoever has no seat there. */
    static Optional<MeetingView> of(Stores stores, Viewer viewer, Pairing pairing, Instant now, Messages messages) {
        return Seat.of(pairing, viewer.actor())
                .map(partner -> new MeetingView(
                        stores, viewer, pairing, partner, stores.zones().of(partner), now, messages));
    }

    boolean isPartner() {
        return viewer.id().equals(partner);
    }

    MeetingsPage list(List<Meeting> meetings, Optional<MeetingInput> typed, Optional<Refusal> refusal) {
        List<Meeting> open = meetings.stream().filter(this::isOpen).toList();
        boolean mayPropose =
                pairing.concluded() == null && pairing.acceptedAt(partner).isPresent();
        return new MeetingsPage(
                side(),
                open.stream().map(this::line).toList(),
                meetings.stream()
                        .filter(meeting -> !open.contains(meeting))
                        .map(this::line)
                        .toList(),
                mayPropose,
                form(typed.orElseGet(() -> MeetingInput.first(usual(), today())), Meeting.MOST_TIMES, refusal));
    }

    MeetingPage one(Meeting meeting, Optional<MeetingInput> typed, Optional<Refusal> refusal) {
        boolean agreed = meeting.wasAgreed();
        Collection<Instant> times = agreed ? Set.of(meeting.startsAt()) : meeting.times();
        return new MeetingPage(
                side(),
                line(meeting),
                may(meeting),
                form(
                        typed.orElseGet(() -> MeetingInput.kept(meeting, times, here)),
                        agreed ? 1 : Meeting.MOST_TIMES,
                        refusal));
    }

    private MeetingPage.May may(Meeting meeting) {
        if (pairing.concluded() != null || pairing.acceptedAt(partner).isEmpty()) {
            return new MeetingPage.May(false, false, false, false);
        }
        boolean toNote = meeting.isToBeNotedAt(now);
        boolean proposed = meeting.status() == MeetingStatus.PROPOSED;
        boolean agreed = meeting.status() == MeetingStatus.AGREED;
        return new MeetingPage.May(
                meeting.waitsFor(partner) && meeting.canBeAnsweredAt(now),
                proposed || agreed,
                agreed || (proposed && meeting.proposer().equals(partner)),
                toNote && isPartner());
    }

    private boolean isOpen(Meeting meeting) {
        return pairing.concluded() == null
                && (meeting.canBeAnsweredAt(now) || meeting.status() == MeetingStatus.AGREED);
    }

    private MeetingPage.Side side() {
        return new MeetingPage.Side(
                pairing.id().value(),
                name(pairing.partnerOf(partner)),
                Optional.of(partner).filter(principal -> !isPartner()).map(this::name),
                here.getDisplayName(TextStyle.FULL, messages.locale()));
    }

    private MeetingPage.Line line(Meeting meeting) {
        ZoneId there = stores.zones().of(pairing.partnerOf(partner));
        Collection<Instant> moments = meeting.wasAgreed() ? Set.of(meeting.startsAt()) : meeting.times();
        return new MeetingPage.Line(
                meeting.id().value(),
                meeting.revision(),
                meeting.status(),
                moments.stream()
                        .map(moment -> BothClocks.of(moment, here, there))
                        .toList(),
                meeting.how(),
                meeting.proposer().equals(partner),
                meeting.isToBeNotedAt(now));
    }

    private MeetingPage.Form form(MeetingInput input, int most, Optional<Refusal> refusal) {
        return new MeetingPage.Form(
                input.idOrFresh(),
                input.times().stream()
                        .limit(most)
                        .map(time -> new MeetingPage.Form.Field(time.date(), time.time()))
                        .toList(),
                most,
                input.minutes(),
                Fields.means(input.means()),
                input.place(),
                today().toString(),
                today().plusDays(ArrangingMeeting.FARTHEST.toDays() - 1).toString(),
                refusal.map(this::problem));
    }

    private SessionPage.Problem problem(Refusal refusal) {
        return new SessionPage.Problem(
                FIELDS.getOrDefault(refusal.code(), "id"),
                messages.get("refusal." + refusal.code(), refusal.details().toArray()));
    }

    /** How long and by what means the pair last talked is for the two alone. */
    private Usual usual() {
        return isPartner() ? Usual.of(stores.sessions(), pairing.id()) : Usual.FIRST;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, here);
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }
}
