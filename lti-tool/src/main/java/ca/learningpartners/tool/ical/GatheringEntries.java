package ca.learningpartners.tool.ical;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.Hours;
import ca.learningpartners.mentorship.gathering.Venue;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import java.util.List;
import java.util.Optional;

/** The gatherings somebody comes to as entries of their calendar: in their language, on their clock. */
public final class GatheringEntries {

    /** More than thirty years of three. */
    private static final int MOST = 100;

    private final Stores stores;
    private final Participant owner;

    public GatheringEntries(Stores stores, ParticipantId owner) {
        this.stores = stores;
        this.owner = stores.participants().find(owner).orElseThrow();
    }

    /** Those the person ever said they come to, cancelled where one or the other is off. */
    public List<Entry> all() {
        return stores.guests().repliesOf(owner.id(), MOST).stream()
                .filter(reply -> reply.answer().comes() || reply.sequence() > 0)
                .map(reply -> of(stores.gatherings().find(reply.gathering()).orElseThrow(), reply))
                .toList();
    }

    /** With an invitation from whoever planned it, so that an answer goes to somebody; empty without a mail address. */
    public Optional<Entry> invitation(Gathering gathering, Guest.Reply reply) {
        return person(owner)
                .map(attendee -> of(gathering, reply)
                        .from(new Entry.People(
                                stores.participants()
                                        .find(gathering.changed().by())
                                        .flatMap(GatheringEntries::person)
                                        .orElse(attendee),
                                attendee)));
    }

    private Entry of(Gathering gathering, Guest.Reply reply) {
        Hours hours = gathering.plan().hours();
        return new Entry(
                gathering.id().value(),
                gathering.sequence() + reply.sequence(),
                !gathering.isHeld() || !reply.answer().comes(),
                hours.startsAt(),
                hours.endsAt(),
                stores.zones().of(owner.id()),
                gathering.plan().title().in(owner.locale()),
                place(gathering.plan().venue(), reply.answer()),
                gathering.changed().at().isAfter(reply.at())
                        ? gathering.changed().at()
                        : reply.at(),
                Optional.empty());
    }

    private static String place(Venue venue, Guest.Answer answer) {
        return answer == Guest.Answer.ONLINE || !venue.isInPerson() ? venue.link() : venue.place();
    }

    private static Optional<Entry.Person> person(Participant participant) {
        return Optional.ofNullable(participant.email())
                .map(EmailAddress::value)
                .map(address -> new Entry.Person(participant.name(), address));
    }
}
