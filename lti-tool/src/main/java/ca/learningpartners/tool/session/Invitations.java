package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingStatus;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.ical.CalendarText;
import ca.learningpartners.tool.ical.Entry;
import ca.learningpartners.tool.ical.MeetingEntries;
import ca.learningpartners.tool.mail.Letter;
import ca.learningpartners.tool.mail.Mail;
import ca.learningpartners.tool.mail.Outbox;
import ca.learningpartners.tool.runtime.Messages;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Tells both partners' calendars, by mail, what has become of a meeting that was agreed: each in their language and on
 * their clock. The mail is kept together with what it tells of.
 */
final class Invitations {

    private static final String KIND = "invitation";

    private final Outbox outbox;

    Invitations(Database database) {
        this.outbox = new Outbox(database);
    }

    /** Tells of a change that was just made; of what is over already there is nothing to tell. */
    void tell(Meeting changed, Stores stores, Instant now) {
        boolean told = changed.wasAgreed() && changed.status() != MeetingStatus.NOTED;
        if (told && changed.endsAt().isAfter(now)) {
            Pairing pairing = stores.pairings().find(changed.pairing()).orElseThrow();
            List.of(pairing.mentee(), pairing.mentor()).forEach(reader -> tell(reader, changed, pairing, stores, now));
        }
    }

    private void tell(ParticipantId reader, Meeting meeting, Pairing pairing, Stores stores, Instant now) {
        new MeetingEntries(stores, reader)
                .invitation(meeting)
                .map(entry -> mail(reader, entry, meeting, pairing, stores, now))
                .ifPresent(mail -> outbox.add(mail, now));
    }

    private static Mail mail(
            ParticipantId reader, Entry entry, Meeting meeting, Pairing pairing, Stores stores, Instant now) {
        Participant person = stores.participants().find(reader).orElseThrow();
        String partner = stores.participants()
                .find(pairing.partnerOf(reader))
                .map(Participant::name)
                .orElseThrow();
        Messages messages = Messages.in(person.locale());
        String word = entry.cancelled() ? "cancelled" : meeting.sequence() == 0 ? "agreed" : "moved";
        Letter what = Letter.in(messages.locale(), messages.get("invitation." + word))
                .paragraph(messages.get(
                        "invitation." + word + ".what",
                        partner,
                        LocalDateTime.ofInstant(meeting.startsAt(), entry.zone()),
                        meeting.how().minutes(),
                        messages.get("means." + meeting.how().means())));
        Letter where = meeting.how().place().isEmpty() || entry.cancelled()
                ? what
                : what.paragraph(messages.get("invitation.place", meeting.how().place()));
        Letter whole = where.paragraph(messages.get("invitation.how"));
        return Mail.of(
                        "invitation " + meeting.id() + " " + meeting.revision() + " " + reader,
                        KIND,
                        pairing.program(),
                        reader,
                        whole,
                        now)
                .with(new Mail.Calendar(CalendarText.method(entry), CalendarText.invitation(entry, now)))
                .worthUntil(meeting.endsAt());
    }
}
