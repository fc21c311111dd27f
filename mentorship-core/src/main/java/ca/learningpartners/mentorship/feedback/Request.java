package ca.learningpartners.mentorship.feedback;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.text.Passage;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody of a program told, or asked for, and who answers it by which day. It is read by whoever said it
 * and by the staff it was said to, and by nobody else.
 *
 * @param resource the resource it is about; null if it is about none
 * @param text at most {@link #LONGEST} characters
 * @param owner who of the staff answers it
 * @param due the day by which they do
 * @param edition counts its changes from 1
 */
public record Request(
        RequestId id,
        Addressee to,
        Matter matter,
        @Nullable ResourceId resource,
        String text,
        Fact said,
        ParticipantId owner,
        LocalDate due,
        int edition,
        @Nullable Reply reply,
        @Nullable Fact closed) {

    public static final int LONGEST = 4000;

    public Request {
        text = Passage.require("text of a request", text, LONGEST);
        if (text.isEmpty() || edition < 1) {
            throw new IllegalArgumentException("A request says something, and its editions begin at 1.");
        }
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }

    public State state() {
        return closed != null ? State.CLOSED : reply != null ? State.ANSWERED : State.OPEN;
    }

    /** Whether its day has passed and nobody has answered. */
    public boolean isOverdue(LocalDate today) {
        return state() == State.OPEN && due.isBefore(today);
    }

    public boolean isSeenBy(Actor actor) {
        return said.by().equals(actor.id()) || to.has(actor);
    }

    Request owned(ParticipantId other, LocalDate day) {
        return new Request(id, to, matter, resource, text, said, other, day, edition + 1, reply, closed);
    }

    Request answered(Reply answer) {
        return new Request(id, to, matter, resource, text, said, owner, due, edition + 1, answer, closed);
    }

    Request closed(Fact fact) {
        return new Request(id, to, matter, resource, text, said, owner, due, edition + 1, reply, fact);
    }

    public Optional<Reply> maybeReply() {
        return Optional.ofNullable(reply);
    }
}
