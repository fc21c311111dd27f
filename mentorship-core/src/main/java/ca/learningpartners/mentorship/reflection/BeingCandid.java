package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

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
        if (isKept(asked)) {
            return;
        }
        requireGoingOn(between);
        if (exchanges.add(asked)) {
            tell(actor, "candour-asked", asked.id(), at);
        } else if (!isKept(asked)) {
            throw new RefusedException("candour-many", CandidExchange.MOST_OPEN);
        }
    }

    /**
     * Answers. Both can, in turn.
     *
     * @param text as {@link ca.learningpartners.mentorship.text.Passage} leaves it
     * @param edition the one the writer had before them
     * @throws RefusedException {@code candour-needed}, {@code candour-changed}, and as {@link CandidExchange#answer}
     */
    public void answer(Actor actor, CandourId id, CandidReplyId reply, String text, int edition, Instant at) {
        CandidExchange exchange = seen(actor, id);
        requireWords(text);
        if (exchange.replies().stream().anyMatch(kept -> isTheSame(kept, actor, reply, text))) {
            return;
        }
        if (exchange.isOpen() && exchange.edition() != edition) {
            throw new RefusedException("candour-changed");
        }
        Fact said = new Fact(actor.id(), at);
        save(actor, exchange.answer(new CandidReply(reply, said, text)), "candour-answered", at);
    }

    /** Takes one's question back as long as nobody has answered it; as {@link CandidExchange#takeBack(ParticipantId, Instant)}. */
    public void takeBack(Actor actor, CandourId id, Instant at) {
        CandidExchange exchange = seen(actor, id);
        if (!(exchange.isTakenBack() && exchange.asker().equals(actor.id()))) {
            save(actor, exchange.takeBack(actor.id(), at), "candour-taken-back", at);
        }
    }

    /** Takes one's answer back as long as it is the last word; as {@link CandidExchange#takeBack(CandidReply, ParticipantId)}. */
    public void takeBack(Actor actor, CandourId id, CandidReplyId reply, Instant at) {
        CandidExchange exchange = seen(actor, id);
        exchange.replies().stream()
                .filter(kept -> kept.id().equals(reply))
                .findFirst()
                .ifPresent(kept -> save(actor, exchange.takeBack(kept, actor.id()), "candour-answer-taken-back", at));
    }

    /**
     * Thanks for an answer, with a word or without; as {@link CandidExchange#thank}.
     *
     * @param word as {@link ca.learningpartners.mentorship.text.Passage} leaves it; may be empty
     */
    public void thank(Actor actor, CandourId id, String word, Instant at) {
        CandidExchange exchange = seen(actor, id);
        if (!(exchange.hasEnded(CandourEnd.How.THANKED) && exchange.asker().equals(actor.id()))) {
            save(actor, exchange.thank(actor.id(), word, at), "candour-thanked", at);
        }
    }

    /** Closes it without a word; as {@link CandidExchange#close}. */
    public void close(Actor actor, CandourId id, Instant at) {
        CandidExchange exchange = seen(actor, id);
        if (!(exchange.hasEnded(CandourEnd.How.CLOSED) && exchange.asker().equals(actor.id()))) {
            save(actor, exchange.close(actor.id(), at), "candour-closed", at);
        }
    }

    private boolean isKept(CandidExchange asked) {
        Optional<CandidExchange> kept = exchanges.find(asked.id());
        if (kept.isPresent() && !kept.get().asksTheSameAs(asked)) {
            throw new RefusedException("candour-id-taken");
        }
        return kept.isPresent();
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

    private static boolean isTheSame(CandidReply kept, Actor actor, CandidReplyId reply, String text) {
        return kept.id().equals(reply)
                && kept.by().equals(actor.id())
                && kept.text().equals(text);
    }

    private void tell(Actor actor, String verb, CandourId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
