package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/** Somebody who can read an ask answers it, shares what helped, or says “not now”; and the asker says thank you. */
public final class Answering {

    private final AskReading reading;
    private final Asks asks;
    private final AuditTrail audit;

    public Answering(AskReading reading, Asks asks, AuditTrail audit) {
        this.reading = reading;
        this.asks = asks;
        this.audit = audit;
    }

    /**
     * Keeps an answer. Sending it once more changes nothing.
     *
     * @throws RefusedException {@code unknown-ask} for who cannot read it, and for the asker; {@code ask-over} once it is
     *     not open any more
     */
    public Reply answer(Actor actor, AskId id, ReplyId reply, String text, boolean shared, Instant at) {
        Ask ask = readable(actor, id, at);
        if (ask.asker().equals(actor.id())) {
            throw new RefusedException("unknown-ask");
        }
        if (!ask.isOpenAt(at)) {
            throw new RefusedException("ask-over");
        }
        Reply kept = new Reply(reply, id, actor.id(), text, shared, at, null);
        if (asks.reply(kept)) {
            tell(actor, "ask-answered", id, at);
        }
        return kept;
    }

    /**
     * Lets the others who can read the ask read one's answer, or not any more.
     *
     * @throws RefusedException {@code unknown-ask} for anyone but who wrote it
     */
    public void share(Actor actor, AskId id, ReplyId reply, boolean shared, Instant at) {
        Reply own = find(id, reply);
        if (!own.by().equals(actor.id())) {
            throw new RefusedException("unknown-ask");
        }
        if (own.shared() != shared) {
            asks.share(reply, shared);
            tell(actor, shared ? "answer-shared" : "answer-unshared", id, at);
        }
    }

    /**
     * Says thank you, once.
     *
     * @throws RefusedException {@code unknown-ask} for anyone but the asker
     */
    public void thank(Actor actor, AskId id, ReplyId reply, Instant at) {
        Ask ask = readable(actor, id, at);
        find(id, reply);
        if (!ask.asker().equals(actor.id())) {
            throw new RefusedException("unknown-ask");
        }
        if (asks.thank(reply, at)) {
            tell(actor, "answer-thanked", id, at);
        }
    }

    /**
     * Says “not now”. Nobody is told, and nobody else finds it; it is not among the acts either.
     *
     * @throws RefusedException {@code unknown-ask} for who cannot read it
     */
    public void passOn(Actor actor, AskId id, Instant at) {
        readable(actor, id, at);
        asks.passOn(id, actor.id(), at);
    }

    private Ask readable(Actor actor, AskId id, Instant at) {
        return asks.find(id)
                .filter(ask -> reading.mayRead(actor.id(), ask, at))
                .orElseThrow(() -> new RefusedException("unknown-ask"));
    }

    private Reply find(AskId id, ReplyId reply) {
        return asks.replies(id).stream()
                .filter(each -> each.id().equals(reply))
                .findFirst()
                .orElseThrow(() -> new RefusedException("unknown-ask"));
    }

    private void tell(Actor actor, String verb, AskId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
