package ca.learningpartners.tool.admin;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How mail is getting on. Numbers only: neither who gets any nor what it says.
 *
 * @param server where mail goes; empty if it stays in the outbox
 * @param sender whose address stands in it
 * @param doubts how often nobody knew whether a mail had gone, so that it may have gone once more
 * @param oldest since when the one that waits longest has been waiting
 * @param again how many of those that failed are still worth sending
 */
public record MailPage(
        Optional<String> server,
        String sender,
        int queued,
        int sending,
        int sent,
        int failed,
        int doubts,
        Optional<ZonedDateTime> oldest,
        int again,
        List<Reason> reasons) {

    /**
     * Why mails were not taken, the last time they were tried.
     *
     * @param key the message that says it
     * @param code the server's number, if it gave one
     * @param waiting true of those that are tried again
     */
    public record Reason(String key, String code, boolean waiting, int count) {}
}
