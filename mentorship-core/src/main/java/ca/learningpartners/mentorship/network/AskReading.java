package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who reads which ask, and which answers to it. Nobody does by being a coordinator, the Office or an administrator: an ask is
 * read by mentees and mentors of its program only.
 */
public final class AskReading {

    private final Colleagues colleagues;
    private final WhoMightHelp help;
    private final Asks asks;

    public AskReading(Colleagues colleagues, WhoMightHelp help, Asks asks) {
        this.colleagues = colleagues;
        this.help = help;
        this.asks = asks;
    }

    /**
     * The asker always; whoever answered it; while it is open, its audience; afterwards, as long as an answer is shared.
     * A wish of no contact between the two, whoever has it, hides it.
     */
    public boolean mayRead(ParticipantId reader, Ask ask, Instant now) {
        if (ask.asker().equals(reader)) {
            return true;
        }
        if (colleagues.find(reader).isEmpty() || colleagues.apart(reader, ask.asker())) {
            return false;
        }
        List<Reply> replies = asks.replies(ask.id());
        return replies.stream().anyMatch(reply -> reply.by().equals(reader))
                || isFor(reader, ask)
                        && (ask.isOpenAt(now)
                                || ask.withdrawn() == null && replies.stream().anyMatch(Reply::shared));
    }

    /** Whether it waits on the first page of somebody whom it was put to. */
    public boolean waitsFor(ParticipantId person, Ask ask, Instant now) {
        return ask.isOpenAt(now)
                && ask.asked().contains(person)
                && help.mayBeAsked(ask.asker(), person)
                && isFor(person, ask)
                && !asks.passedOn(person).contains(ask.id())
                && asks.replies(ask.id()).stream().noneMatch(reply -> reply.by().equals(person));
    }

    /** What of the answers somebody reads: the asker all, everybody their own and those that are shared. */
    public List<Reply> replies(ParticipantId reader, Ask ask) {
        return asks.replies(ask.id()).stream()
                .filter(reply -> ask.asker().equals(reader) || reply.by().equals(reader) || reply.shared())
                .filter(reply -> reply.by().equals(reader) || !colleagues.apart(reader, reply.by()))
                .toList();
    }

    private boolean isFor(ParticipantId reader, Ask ask) {
        return switch (ask.audience()) {
            case PROGRAM -> true;
            case ROLE -> role(reader).isPresent() && role(reader).equals(role(ask.asker()));
            case NAMED -> ask.asked().contains(reader) && help.mayBeAsked(ask.asker(), reader);
        };
    }

    private Optional<Role> role(ParticipantId person) {
        return colleagues.find(person).map(Colleague::role);
    }
}
