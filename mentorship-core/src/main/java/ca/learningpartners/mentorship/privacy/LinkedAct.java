package ca.learningpartners.mentorship.privacy;

import java.time.Instant;

/**
 * An act as it stands in the list, word for word and with what links it to the one before it. It may say things no
 * {@link Act} could: somebody may have changed it behind the program’s back.
 *
 * @param seq its number; the first act has 1, and no number is left out
 * @param millis when it was done, in milliseconds since 1970
 * @param link the fingerprint kept with it
 */
public record LinkedAct(long seq, String actor, String verb, String subject, long millis, String link) {

    /** What was kept of an act before there were links, after those that are linked. */
    public static LinkedAct kept(ChainHead head, String actor, String verb, String subject, long millis) {
        long seq = head.count() + 1;
        String link = ChainOfActs.link(head.link(), seq, actor, verb, subject, millis);
        return new LinkedAct(seq, actor, verb, subject, millis, link);
    }

    static LinkedAct after(ChainHead head, Act act) {
        return kept(head, act.actor(), act.verb(), act.subject(), act.at().toEpochMilli());
    }

    /**
     * The same as an act.
     *
     * @throws IllegalArgumentException if no act could say this
     */
    public Act act() {
        return new Act(actor, verb, subject, Instant.ofEpochMilli(millis));
    }

    /** The fingerprint this act would have after one whose fingerprint is {@code previous}. */
    String linkAfter(String previous) {
        return linkAfter(previous, seq);
    }

    /** The same, if it stood at another place. */
    String linkAfter(String previous, long place) {
        return ChainOfActs.link(previous, place, actor, verb, subject, millis);
    }

    boolean follows(String previous) {
        return link.equals(linkAfter(previous));
    }
}
