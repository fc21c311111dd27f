package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is asked and answered. */
public interface Asks {

    Optional<Ask> find(AskId id);

    /** All asks of a program, the newest first. */
    List<Ask> in(ProgramId program);

    /** The asks of a program that are put to somebody and open at a moment, the newest first. */
    List<Ask> putTo(ProgramId program, ParticipantId person, Instant now);

    /**
     * Keeps an ask, if fewer than {@link Ask#MOST_OPEN} of the asker are open at its moment; decided by one statement for
     * each place, so that however many are sent at once, no more are kept.
     *
     * @return false, and nothing is kept, if there is no place, or anything under that id is there already
     */
    boolean add(Ask ask);

    /** @return false, and nothing is changed, if it was withdrawn before */
    boolean withdraw(AskId id, Instant at);

    /**
     * Opens an ask that has expired once more.
     *
     * @return false, and nothing is changed, if it is open, was renewed or withdrawn before, or the asker has no place left
     */
    boolean renew(AskId id, Instant until, Instant at);

    /** Somebody was asked and does not want to now. Saying it twice keeps one. Only they ever find it out. */
    void passOn(AskId id, ParticipantId person, Instant at);

    /** The asks somebody does not want to answer now. */
    List<AskId> passedOn(ParticipantId person);

    /** The answers to an ask, the oldest first. */
    List<Reply> replies(AskId ask);

    /** All answers in a program, the oldest first. */
    List<Reply> repliesIn(ProgramId program);

    /** @return false, and nothing is kept, if anything under that id is there already */
    boolean reply(Reply reply);

    /** Lets the others who can read the ask read an answer, or not any more. */
    void share(ReplyId reply, boolean shared);

    /** @return false, and nothing is changed, if thanks were said before */
    boolean thank(ReplyId reply, Instant at);
}
