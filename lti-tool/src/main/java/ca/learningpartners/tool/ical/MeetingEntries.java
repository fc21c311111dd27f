package ca.learningpartners.tool.ical;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The meetings of one person as entries of their calendar: in their language, on their clock. */
public final class MeetingEntries {

    /** Some ten years of monthly meetings with four partners. */
    private static final int MOST = 500;

    private final Stores stores;
    private final Participant owner;

    public MeetingEntries(Stores stores, ParticipantId owner) {
        this.stores = stores;
        this.owner = stores.participants().find(owner).orElseThrow();
    }

    /** The language the person reads. */
    public Locale reader() {
        return owner.locale();
    }

    /** The latest of those that were ever agreed, of all partnerships. */
    public List<Entry> all() {
        return stores.meetings().agreedBy(owner.id(), MOST).stream()
                .map(this::of)
                .toList();
    }

    /** One that was agreed. */
    public Entry of(Meeting meeting) {
        Pairing pairing = stores.pairings().find(meeting.pairing()).orElseThrow();
        String summary = Messages.in(owner.locale())
                .get("calendar.summary", partner(pairing).name());
        return Entry.of(meeting, pairing, stores.zones().of(owner.id()), summary);
    }

    /**
     * One that was agreed, with an invitation that comes from the partner, so that an answer goes to somebody. Empty if
     * the person has no mail address.
     */
    public Optional<Entry> invitation(Meeting meeting) {
        Pairing pairing = stores.pairings().find(meeting.pairing()).orElseThrow();
        return person(owner)
                .map(attendee -> of(meeting)
                        .from(new Entry.People(person(partner(pairing)).orElse(attendee), attendee)));
    }

    private Participant partner(Pairing pairing) {
        return stores.participants().find(pairing.partnerOf(owner.id())).orElseThrow();
    }

    private static Optional<Entry.Person> person(Participant participant) {
        return Optional.ofNullable(participant.email())
                .map(EmailAddress::value)
                .map(address -> new Entry.Person(participant.name(), address));
    }
}
