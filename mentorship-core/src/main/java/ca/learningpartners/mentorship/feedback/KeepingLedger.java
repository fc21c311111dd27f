package ca.learningpartners.mentorship.feedback;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;

/** Staff write into the ledger what was said and done, and take out what should not stand there. */
public final class KeepingLedger {

    private final Ledger ledger;
    private final AuditTrail audit;

    public KeepingLedger(Ledger ledger, AuditTrail audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    /**
     * Writes an entry. Sending it twice keeps one.
     *
     * @param begins the first day of the program; what was done up to a year before led to it
     * @throws RefusedException {@code unknown-program} for anybody but the staff it is by; {@code ledger-ahead} if it was
     *     done after today; {@code ledger-before} if it was done more than a year before the program begins
     */
    public void write(Actor actor, LedgerEntry entry, LocalDate begins, LocalDate today, Instant at) {
        if (!entry.by().has(actor)) {
            throw new RefusedException("unknown-program");
        }
        if (entry.on().isAfter(today)) {
            throw new RefusedException("ledger-ahead", entry.on());
        }
        LocalDate earliest = begins.minusYears(1);
        if (entry.on().isBefore(earliest)) {
            throw new RefusedException("ledger-before", entry.on(), earliest);
        }
        if (ledger.add(entry)) {
            tell(actor, "ledger-written", entry.id(), at);
        }
    }

    /** Takes an entry out; the staff it is by may. @throws RefusedException {@code unknown-entry} for anybody else */
    public void takeOut(Actor actor, EntryId id, Instant at) {
        LedgerEntry entry = ledger.find(id)
                .filter(found -> found.by().has(actor))
                .orElseThrow(() -> new RefusedException("unknown-entry"));
        if (ledger.remove(entry.id())) {
            tell(actor, "ledger-taken-out", id, at);
        }
    }

    private void tell(Actor actor, String verb, EntryId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
