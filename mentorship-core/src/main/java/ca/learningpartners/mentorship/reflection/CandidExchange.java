package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two partners as critical friends: one asks for candid feedback on something, the other answers, they go on in turn if
 * they like, and the one who asked thanks or closes it. For the two alone: nobody else learns even that there is one.
 *
 * @param about what it is about; empty once it was taken back
 * @param until by when an answer would help; null if that does not matter
 * @param replies the earliest first; nobody answers themselves
 * @param edition counted from 1 with every change, so that a change made to an older one is noticed
 * @param end null as long as it goes on
 */
public record CandidExchange(
        CandourId id,
        PairingId pairing,
        Fact asked,
        String about,
        CandourWish wish,
        @Nullable LocalDate until,
        List<CandidReply> replies,
        int edition,
        @Nullable CandourEnd end) {

    /** How many answers an exchange holds; what needs more is better talked about. */
    public static final int MOST_REPLIES = 12;

    /** How many questions of one of the two can be open at once. */
    public static final int MOST_OPEN = 5;

    /** For how many days ahead an answer can be wished for. */
    public static final int MOST_DAYS = 180;

    public CandidExchange {
        replies = List.copyOf(replies);
        Passage.require("text of a question", about, CandidReply.LONGEST);
        boolean gone = end != null && end.how() == CandourEnd.How.TAKEN_BACK;
        if (about.isEmpty() != gone || replies.size() > MOST_REPLIES) {
            throw new IllegalArgumentException("An exchange begins with a question, unless that was taken back, and has"
                    + " up to " + MOST_REPLIES + " answers; here are " + replies.size() + ". Maybe a word was lost?");
        }
    }

    static CandidExchange asked(PairingId pairing, CandidDraft draft, Fact asked) {
        return new CandidExchange(
                draft.id(), pairing, asked, draft.about(), draft.wish(), draft.until(), List.of(), 1, null);
    }

    public ParticipantId asker() {
        return asked.by();
    }

    public boolean isOpen() {
        return end == null;
    }

    public boolean isTakenBack() {
        return hasEnded(CandourEnd.How.TAKEN_BACK);
    }

    /** Who said the last word. */
    public ParticipantId lastBy() {
        return replies.isEmpty() ? asker() : replies.get(replies.size() - 1).by();
    }

    /** Whether an answer of this one of the two can be added. */
    public boolean takesAnswerOf(ParticipantId person) {
        return isOpen() && !lastBy().equals(person) && replies.size() < MOST_REPLIES;
    }

    /** Whether this person's question can still be taken back: nobody has answered it. */
    public boolean isTakenBackBy(ParticipantId person) {
        return isOpen() && replies.isEmpty() && asker().equals(person);
    }

    /** Whether this is the last word, and so nobody has answered it yet. */
    public boolean isLast(CandidReply reply) {
        return isOpen() && !replies.isEmpty() && replies.get(replies.size() - 1).equals(reply);
    }

    /**
     * One of the two answers; nobody answers themselves.
     *
     * @throws RefusedException {@code candour-over}, {@code candour-own} if the last word is the writer's, {@code candour-full}
     *     with the most answers
     */
    CandidExchange answer(CandidReply reply) {
        requireOpen();
        if (lastBy().equals(reply.by())) {
            throw new RefusedException("candour-own");
        }
        if (replies.size() >= MOST_REPLIES) {
            throw new RefusedException("candour-full", MOST_REPLIES);
        }
        List<CandidReply> more = new ArrayList<>(replies);
        more.add(reply);
        return with(about, more, null);
    }

    /**
     * Whoever answered takes that back, as long as it is the last word.
     *
     * @throws RefusedException {@code candour-over}, {@code candour-not-yours}, {@code candour-met} if it is answered
     */
    CandidExchange takeBack(CandidReply reply, ParticipantId person) {
        requireOpen();
        requireOwn(reply.by(), person);
        if (!isLast(reply)) {
            throw new RefusedException("candour-met");
        }
        return with(about, replies.subList(0, replies.size() - 1), null);
    }

    /** Whoever asked takes the question back, and its words are gone; refused as an answer is. */
    CandidExchange takeBack(ParticipantId person, Instant at) {
        requireOwn(asker(), person);
        requireOpen();
        if (!replies.isEmpty()) {
            throw new RefusedException("candour-met");
        }
        return with("", List.of(), new CandourEnd(CandourEnd.How.TAKEN_BACK, "", at));
    }

    /**
     * Whoever asked says thanks, which ends it.
     *
     * @throws RefusedException {@code candour-not-yours}, {@code candour-over}, {@code candour-unanswered}
     */
    CandidExchange thank(ParticipantId person, String word, Instant at) {
        requireOwn(asker(), person);
        requireOpen();
        if (replies.isEmpty()) {
            throw new RefusedException("candour-unanswered");
        }
        return with(about, replies, new CandourEnd(CandourEnd.How.THANKED, word, at));
    }

    /**
     * Whoever asked ends it without a word.
     *
     * @throws RefusedException {@code candour-not-yours}, {@code candour-over}
     */
    CandidExchange close(ParticipantId person, Instant at) {
        requireOwn(asker(), person);
        requireOpen();
        return with(about, replies, new CandourEnd(CandourEnd.How.CLOSED, "", at));
    }

    /** Whether it ended in that way. */
    boolean hasEnded(CandourEnd.How how) {
        return end != null && end.how() == how;
    }

    /** Whether another question is word for word this one, of the same person in the same partnership. */
    boolean asksTheSameAs(CandidExchange other) {
        return pairing.equals(other.pairing)
                && asker().equals(other.asker())
                && about.equals(other.about)
                && wish == other.wish;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new RefusedException("candour-over");
        }
    }

    private static void requireOwn(ParticipantId whose, ParticipantId person) {
        if (!whose.equals(person)) {
            throw new RefusedException("candour-not-yours");
        }
    }

    private CandidExchange with(String words, List<CandidReply> answers, @Nullable CandourEnd ended) {
        return new CandidExchange(id, pairing, asked, words, wish, until, answers, edition + 1, ended);
    }
}
