package ca.learningpartners.tool.watch;

import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.watching.BreakGlass;
import ca.learningpartners.mentorship.watching.PrivacyAlert;
import ca.learningpartners.tool.mail.Letter;
import ca.learningpartners.tool.mail.Mail;
import ca.learningpartners.tool.mail.Outbox;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import java.net.URI;
import java.time.Instant;

/** The mails by which people are told at once: that their dates were opened, that somebody reads a lot. They name nobody. */
final class WatchLetters {

    private static final String GLASS = "glass";
    private static final String ALERT = "privacy-alert";

    private final Room room;
    private final Outbox outbox;
    private final URI baseUrl;

    WatchLetters(Room room, URI baseUrl) {
        this.room = room;
        this.outbox = new Outbox(room.database());
        this.baseUrl = baseUrl;
    }

    /** Tells everybody whose dates were opened, in the caller’s transaction. */
    void broken(Stores stores, BreakGlass glass) {
        glass.told().forEach(person -> send(stores, GLASS, glass.id().value(), glass.program(), person, "/me/seen"));
    }

    /** Tells the program’s privacy officers, but for the one it is about. */
    void alert(Stores stores, PrivacyAlert alert) {
        stores.appointments().in(alert.program()).stream()
                .filter(held -> held.role() == Role.PRIVACY_OFFICER)
                .map(Appointment::participant)
                .distinct()
                .filter(officer -> !officer.equals(alert.reader()))
                .forEach(officer -> send(
                        stores,
                        ALERT,
                        alert.id().value(),
                        alert.program(),
                        officer,
                        "/programs/" + alert.program() + "/privacy-desk"));
    }

    private void send(Stores stores, String kind, String about, ProgramId program, ParticipantId to, String path) {
        Instant now = room.clock().instant();
        stores.participants().find(to).ifPresent(reader -> {
            Messages messages = Messages.in(reader.locale());
            Letter letter = Letter.in(messages.locale(), messages.get("watch.mail." + kind + ".subject"))
                    .paragraph(messages.get("watch.mail." + kind))
                    .link(messages.get("watch.mail." + kind + ".open"), baseUrl.resolve(path));
            String occasion = String.join(" ", kind, about, to.value());
            outbox.add(Mail.of(occasion, kind, program, to, letter, now), now);
        });
    }
}
