package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.reflection.CandidExchange;
import ca.learningpartners.mentorship.reflection.CandidExchanges;
import ca.learningpartners.mentorship.reflection.CandourId;
import java.util.List;
import java.util.Optional;

/** What two ask each other as critical friends is theirs, and so is that they do. */
final class GuardedCandidExchanges implements CandidExchanges {

    private final CandidExchanges exchanges;
    private final Access access;

    GuardedCandidExchanges(CandidExchanges exchanges, Access access) {
        this.exchanges = exchanges;
        this.access = access;
    }

    @Override
    public Optional<CandidExchange> find(CandourId id) {
        Optional<CandidExchange> found = exchanges.find(id);
        found.ifPresent(exchange -> access.requireRead(Datum.CANDID_EXCHANGE, Whose.pair(exchange.pairing())));
        return found;
    }

    @Override
    public List<CandidExchange> of(PairingId pairing) {
        access.requireRead(Datum.CANDID_EXCHANGE, Whose.pair(pairing));
        return exchanges.of(pairing);
    }

    @Override
    public List<Standing> standing(PairingId pairing) {
        access.requireRead(Datum.CANDID_EXCHANGE, Whose.pair(pairing));
        return exchanges.standing(pairing);
    }

    @Override
    public boolean add(CandidExchange asked) {
        access.requireWrite(Datum.CANDID_EXCHANGE, Whose.pair(asked.pairing()));
        return exchanges.add(asked);
    }

    /** Whose it is, is what is kept: a change cannot carry an exchange over to another pair. */
    @Override
    public boolean save(CandidExchange changed) {
        exchanges
                .find(changed.id())
                .ifPresent(kept -> access.requireWrite(Datum.CANDID_EXCHANGE, Whose.pair(kept.pairing())));
        access.requireWrite(Datum.CANDID_EXCHANGE, Whose.pair(changed.pairing()));
        return exchanges.save(changed);
    }
}
