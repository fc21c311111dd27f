package ca.learningpartners.tool.mail;

import ca.learningpartners.mentorship.jdbi.Database;
import java.time.Instant;

/**
 * Where mail is put. Inside a transaction (of the store or the database, on the same thread) it joins that one: a mail
 * is kept together with what it tells of, or neither is. Whether there is a mail server does not matter here.
 */
public final class Outbox {

    private final OutboxStore store;

    public Outbox(Database database) {
        this.store = new OutboxStore(database);
    }

    /**
     * Puts a mail into the outbox.
     *
     * @return false, and nothing is kept, if there was one for the same occasion before
     */
    public boolean add(Mail mail, Instant now) {
        return store.add(mail, now);
    }

    /**
     * Tries everything again that failed and would not come too late by now.
     *
     * @return how many that are
     */
    public int tryAgain(Instant now) {
        return store.tryAgain(now);
    }

    /** How many mails wait to be sent. */
    public int waiting() {
        return store.waiting();
    }
}
