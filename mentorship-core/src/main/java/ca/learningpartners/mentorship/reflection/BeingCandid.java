package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One of two partners asks for candour, the other answers. Everybody else finds nothing: {@code unknown-pairing},
 * {@code unknown-candour}. Once the partnership is over, both can read it and nobody can write: {@code pairing-concluded}.
 * What is sent twice is kept once.
 */
public final class BeingCandid {

    private final Pairings pairings;
    private final CandidExchanges exchanges;
    private final AuditTrail audit;

    public BeingCandid(Pairings pairings, CandidExchanges exchanges, AuditTrail audit) {
        this.pairings = pairings;
        this.exchanges = exchanges;
        this.audit = audit;
    }

    /**
     * Asks for it.
     *
     * @param today the day it is where the asker is
     * @throws RefusedException {@code candour-needed} without words, {@code candour-not-begun}, {@code candour-day} with
     *     the most days ahead, {@code candour-many} with the most that can be open, {@code candour-id-taken}
     */
    public void ask(Actor actor, PairingId pairing, CandidDraft draft, LocalDate today, Instant at) {
        Pairing between = own(actor, pairing);
        CandidExchange asked = CandidExchange.asked(pairing, required(draft, today), new Fact(actor.id(), at));
        var kept = exchanges.find(draft.id());
        if (kept.isPresent()) {
            requireSame(kept.get(), asked);
            return;
        }
        requireGoingOn(between);
        long open = exchanges.standing(pairing).stream()
                .filter(one -> one.asker().equals(actor.id()))
                .count();
        if (open >= CandidExchange.MOST_OPEN) {
            throw new RefusedException("candour-many", CandidExchange.MOST_OPEN);
        }
        if (exchanges.add(asked)) {
            tell(actor, "candour-asked", asked.id(), at);
        }
    }

    /**
     * Answers. Both can, in turn; nobody answers themselves.
     *
     * @param text as {@link ca.learningpartners.mentorship.text.Passage} leaves it
     * @param edition the one the writer had before them
     * @throws RefusedException {@code candour-needed}, {@code candour-own} if the last word is the writer's,
     *     {@code candour-full} with the most answers, {@code candour-over}, {@code candour-changed}
     */
    public void answer(Actor actor, CandourId id, CandidReplyId reply, String text, int edition, Instant at) {
        CandidExchange exchange = seen(actor, id);
        requireWords(text);
        if (exchange.replies().stream().anyMatch(kept -> isTheSame(kept, actor, reply, text))) {
            return;
        }
        requireOpen(exchange);
        if (exchange.edition() != edition) {
            throw new RefusedException("candour-changed");
        }
        if (exchange.lastBy().equals(actor.id())) {
            throw new RefusedException("candour-own");
        }
        if (exchange.replies().size() >= CandidExchange.MOST_REPLIES) {
            throw new RefusedException("candour-full", CandidExchange.MOST_REPLIES);
        }
        Fact said = new Fact(actor.id(), at);
        save(actor, exchange.answered(new CandidReply(reply, said, text)), "candour-answered", at);
    }

    /**
     * Takes one's question back as long as nobody has answered it. Its words are gone.
     *
     * @throws RefusedException {@code candour-not-yours}, {@code candour-met} if it is answered, {@code candour-over}
     */
    public void takeBack(Actor actor, CandourId id, Instant at) {
        CandidExchange exchange = asked(actor, id);
        if (!exchange.isTakenBack()) {
            requireOpen(exchange);
            if (!exchange.replies().isEmpty()) {
                throw new RefusedException("candour-met");
            }
            save(actor, exchange.takenBack(at), "candour-taken-back", at);
        }
    }

    /** Takes one's answer back as long as nobody has answered it; refused as {@link #takeBack(Actor, CandourId, Instant)}. */
    public void takeBack(Actor actor, CandourId id, CandidReplyId reply, Instant at) {
        CandidExchange exchange = seen(actor, id);
        var kept = exchange.replies().stream()
                .filter(one -> one.id().equals(reply))
                .findFirst();
        if (kept.isPresent()) {
            requireOpen(exchange);
            if (!kept.get().by().equals(actor.id())) {
                throw new RefusedException("candour-not-yours");
            }
            if (!exchange.isLast(kept.get())) {
                throw new RefusedException("candour-met");
            }
            save(actor, exchange.withoutLast(), "candour-answer-taken-back", at);
        }
    }

    /**
     * Thanks for an answer, with a word or without, which brings the exchange to its end.
     *
     * @param word as {@link ca.learningpartners.mentorship.text.Passage} leaves it; may be empty
     * @throws RefusedException {@code candour-not-yours}, {@code candour-unanswered}, {@code candour-over}
     */
    public void thank(Actor actor, CandourId id, String word, Instant at) {
        CandidExchange exchange = asked(actor, id);
        if (!ended(exchange, CandourEnd.How.THANKED)) {
            requireOpen(exchange);
            if (exchange.replies().isEmpty()) {
                throw new RefusedException("candour-unanswered");
            }
            save(actor, exchange.thanked(word, at), "candour-thanked", at);
        }
    }

    /**
     * Closes it without a word.
     *
     * @throws RefusedException {@code candour-not-yours}, {@code candour-over}
     */
    public void close(Actor actor, CandourId id, Instant at) {
        CandidExchange exchange = asked(actor, id);
        if (!ended(exchange, CandourEnd.How.CLOSED)) {
            requireOpen(exchange);
            save(actor, exchange.closed(at), "candour-closed", at);
        }
    }

    private void save(Actor actor, CandidExchange changed, String verb, Instant at) {
        requireGoingOn(own(actor, changed.pairing()));
        if (!exchanges.save(changed)) {
            throw new RefusedException("candour-changed");
        }
        tell(actor, verb, changed.id(), at);
    }

    private CandidExchange seen(Actor actor, CandourId id) {
        return exchanges
                .find(id)
                .filter(found -> pairings.find(found.pairing())
                        .filter(pairing -> pairing.includes(actor.id()))
                        .isPresent())
                .orElseThrow(() -> new RefusedException("unknown-candour"));
    }

    private CandidExchange asked(Actor actor, CandourId id) {
        CandidExchange exchange = seen(actor, id);
        if (!exchange.asker().equals(actor.id())) {
            throw new RefusedException("candour-not-yours");
        }
        return exchange;
    }

    private Pairing own(Actor actor, PairingId id) {
        return pairings.find(id)
                .filter(found -> found.includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-pairing"));
    }

    private static void requireGoingOn(Pairing pairing) {
        if (pairing.concluded() != null) {
            throw new RefusedException("pairing-concluded");
        }
        if (!pairing.hasBegun()) {
            throw new RefusedException("candour-not-begun");
        }
    }

    private static void requireOpen(CandidExchange exchange) {
        if (!exchange.isOpen()) {
            throw new RefusedException("candour-over");
        }
    }

    private static void requireWords(String text) {
        if (text.isEmpty()) {
            throw new RefusedException("candour-needed");
        }
    }

    private static CandidDraft required(CandidDraft draft, LocalDate today) {
        requireWords(draft.about());
        LocalDate until = draft.until();
        if (until != null && (until.isBefore(today) || until.isAfter(today.plusDays(CandidExchange.MOST_DAYS)))) {
            throw new RefusedException("candour-day", until, CandidExchange.MOST_DAYS);
        }
        return draft;
    }

    private static void requireSame(CandidExchange kept, CandidExchange asked) {
        boolean same = kept.pairing().equals(asked.pairing())
                && kept.asker().equals(asked.asker())
                && kept.about().equals(asked.about())
                && kept.wish() == asked.wish();
        if (!same) {
            throw new RefusedException("candour-id-taken");
        }
    }

    private static boolean isTheSame(CandidReply kept, Actor actor, CandidReplyId reply, String text) {
        return kept.id().equals(reply) && kept.by().equals(actor.id()) && kept.text().equals(text);
    }

    private static boolean ended(CandidExchange exchange, CandourEnd.How how) {
        CandourEnd end = exchange.end();
        return end != null && end.how() == how;
    }

    private void tell(Actor actor, String verb, CandourId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
