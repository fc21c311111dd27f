package ca.learningpartners.tool.mail;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.runtime.MailServer;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox. A mail is sent once; if a node dies after the mail server has taken it and before that is noted,
 * once more under the same message id, and the mail keeps count of it. What is not taken is tried again with growing
 * pauses; what a server refuses for good is left at that. Without a mail server everything stays where it is.
 */
public final class Postman {

    /** How long it is remembered that a mail went, or did not. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int MOST_AT_ONCE = 2_000;

    private final OutboxStore store;
    private final Optional<Carrier> carrier;
    private final Clock clock;

    /** @param server where mail goes; empty if it stays in the outbox */
    public Postman(Database database, Optional<MailServer> server, Clock clock) {
        this(new OutboxStore(database), server.map(SmtpCarrier::new), clock);
    }

    Postman(OutboxStore store, Optional<? extends Carrier> carrier, Clock clock) {
        this.store = store;
        this.carrier = carrier.map(Carrier.class::cast);
        this.clock = clock;
    }

    /**
     * What keeps a mail server from taking mail, found out by connecting and signing in: {@code no-connection} or
     * {@code login-refused}; empty if nothing does. Nothing is sent.
     */
    public static Optional<String> problem(MailServer server) {
        try (Carrier.Trip trip = new SmtpCarrier(server).begin()) {
            return Optional.empty();
        } catch (NotCarried failed) {
            return Optional.of(failed.reason());
        }
    }

    public Errand errand() {
        return new Errand.Every("mail", PAUSE, this::work);
    }

    /** Sends what is due. */
    void work(BooleanSupplier stopping) {
        Instant now = clock.instant();
        store.expire(now);
        store.forget(now.minus(KEPT));
        carrier.ifPresent(way -> round(way, stopping));
    }

    /** One connection for all that is due; it is opened when there is something to send, and ends with a failure. */
    private void round(Carrier way, BooleanSupplier stopping) {
        Optional<Departure> next = store.take(clock.instant());
        if (next.isEmpty()) {
            return;
        }
        try (Carrier.Trip trip = way.begin()) {
            for (int count = 1; next.isPresent(); count++) {
                deliver(trip, next.get());
                boolean enough = count >= MOST_AT_ONCE || stopping.getAsBoolean();
                next = enough ? Optional.empty() : store.take(clock.instant());
            }
        } catch (NotCarried failed) {
            LOG.info("the mail server takes nothing: {}", failed.reason());
            next.ifPresent(mail -> rest(mail, failed));
        }
    }

    /** @throws NotCarried if the server itself failed, and there is no use in going on */
    private void deliver(Carrier.Trip trip, Departure mail) throws NotCarried {
        try {
            trip.carry(mail);
            store.sent(mail, clock.instant());
        } catch (NotCarried failed) {
            if (failed.fault() == NotCarried.Fault.SERVER) {
                throw failed;
            }
            LOG.info("a mail was not taken: {}, attempt {}", failed.reason(), mail.attempt());
            goOn(mail, failed);
        }
    }

    private void goOn(Departure mail, NotCarried failed) {
        boolean forGood = failed.fault() == NotCarried.Fault.MAIL || mail.attempt() >= Patience.MOST_ATTEMPTS;
        if (forGood) {
            store.failed(mail, failed.reason(), clock.instant());
        } else {
            store.putOff(mail, failed, clock.instant().plus(Patience.after(mail.attempt())));
        }
    }

    private void rest(Departure mail, NotCarried failed) {
        Instant until = clock.instant().plus(Patience.after(mail.attempt()));
        store.putOff(mail, failed, until);
        store.rest(until);
    }
}
