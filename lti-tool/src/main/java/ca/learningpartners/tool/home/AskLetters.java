package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.nudging.QuietHours;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.mail.Letter;
import ca.learningpartners.tool.mail.Mail;
import ca.learningpartners.tool.mail.Outbox;
import ca.learningpartners.tool.runtime.Messages;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;

/** The mail by which a coordinator reminds somebody of their partnership, or asks how it goes. It names nobody. */
final class AskLetters {

    private static final String KIND = "attention";

    private final Store store;
    private final Outbox outbox;
    private final URI baseUrl;

    AskLetters(Store store, Database database, URI baseUrl) {
        this.store = store;
        this.outbox = new Outbox(database);
        this.baseUrl = baseUrl;
    }

    /** Puts it into the outbox, in the caller's transaction. It goes once the reader's quiet hours are over. */
    void send(Program program, Which which, String pairing, ParticipantId to, Instant now) {
        Participant reader =
                store.read(stores -> stores.participants().find(to)).orElseThrow();
        Messages messages = Messages.in(reader.locale());
        String key = "attention.mail." + which.key();
        Letter letter = Letter.in(messages.locale(), messages.get(key + ".subject"))
                .paragraph(messages.get(key, program.title().in(messages.locale())))
                .link(messages.get("attention.mail.open"), baseUrl.resolve("/pairings/" + pairing));
        String occasion = String.join(" ", KIND, which.key(), pairing, to.value(), String.valueOf(now.toEpochMilli()));
        ZoneId clock = store.read(stores -> stores.zones().of(to));
        Instant due = QuietHours.USUAL.over(now, clock);
        outbox.add(Mail.of(occasion, KIND, program.id(), to, letter, due), now);
    }
}
