package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.ical.CalendarText;
import ca.learningpartners.tool.ical.Entry;
import ca.learningpartners.tool.ical.GatheringEntries;
import ca.learningpartners.tool.mail.Letter;
import ca.learningpartners.tool.mail.Mail;
import ca.learningpartners.tool.mail.Outbox;
import ca.learningpartners.tool.runtime.Messages;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Tells the calendars of those who come, by mail, what has become of a gathering: each in their language and on their
 * clock. The mail is kept together with what it tells of.
 */
final class GatheringMail {

    private static final String KIND = "gathering";

    private final Outbox outbox;
    private final URI baseUrl;

    GatheringMail(Database database, URI baseUrl) {
        this.outbox = new Outbox(database);
        this.baseUrl = baseUrl;
    }

    /** Tells everybody who comes of a change; of what is over there is nothing to tell. */
    void tellGuests(Gathering gathering, Stores stores, Instant now) {
        stores.guests().replies(gathering.id()).stream()
                .filter(reply -> reply.answer().comes())
                .forEach(reply -> tell(gathering, reply, "moved", stores, now));
    }

    /** Tells somebody who has answered: an invitation if they come now, a cancellation if they did and do not. */
    void tellOfAnswer(
            Gathering gathering, ParticipantId person, Optional<Guest.Reply> before, Stores stores, Instant now) {
        Guest.Reply reply = stores.guests().reply(gathering.id(), person).orElseThrow();
        boolean came = before.filter(known -> known.answer().comes()).isPresent();
        if (came != reply.answer().comes()) {
            tell(gathering, reply, "coming", stores, now);
        }
    }

    private void tell(Gathering gathering, Guest.Reply reply, String news, Stores stores, Instant now) {
        if (gathering.plan().hours().endsAt().isAfter(now)) {
            new GatheringEntries(stores, reply.person())
                    .invitation(gathering, reply)
                    .map(entry -> mail(gathering, reply, entry, news, stores, now))
                    .ifPresent(mail -> outbox.add(mail, now));
        }
    }

    private Mail mail(Gathering gathering, Guest.Reply reply, Entry entry, String news, Stores stores, Instant now) {
        Participant person = stores.participants().find(reply.person()).orElseThrow();
        Messages messages = Messages.in(person.locale());
        String word = entry.cancelled() ? "cancelled" : news;
        Letter what = Letter.in(messages.locale(), messages.get("gathering.mail." + word))
                .paragraph(messages.get(
                        "gathering.mail." + word + ".what",
                        gathering.plan().title().in(messages.locale()),
                        LocalDateTime.ofInstant(entry.starts(), entry.zone())));
        Letter whole = gathering.cancelled() == null
                ? what
                : what.paragraph(messages.get("gathering.mail.reason", gathering.cancelled()));
        return Mail.of(
                        "gathering " + gathering.id() + " " + entry.sequence() + " " + reply.person(),
                        KIND,
                        gathering.program(),
                        reply.person(),
                        whole.link(
                                messages.get("gathering.mail.open"), baseUrl.resolve("/gatherings/" + gathering.id())),
                        now)
                .with(new Mail.Calendar(CalendarText.method(entry), CalendarText.invitation(entry, now)))
                .worthUntil(gathering.plan().hours().endsAt());
    }
}
