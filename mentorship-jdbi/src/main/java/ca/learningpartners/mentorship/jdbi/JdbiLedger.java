package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.feedback.EntryId;
import ca.learningpartners.mentorship.feedback.Ledger;
import ca.learningpartners.mentorship.feedback.LedgerEntry;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.text.LocalText;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code ledger_entry}. */
record JdbiLedger(Handle handle) implements Ledger {

    @Override
    public Optional<LedgerEntry> find(EntryId id) {
        return handle.createQuery("SELECT * FROM ledger_entry WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(JdbiLedger::read))
                .findFirst();
    }

    @Override
    public List<LedgerEntry> of(ProgramId program, int from, int most) {
        return handle.createQuery("SELECT * FROM ledger_entry WHERE program = :program"
                        + " ORDER BY done_on DESC, written_at DESC, id LIMIT :most OFFSET :from")
                .bind("program", program)
                .bind("most", most)
                .bind("from", from)
                .map(Row.mapper(JdbiLedger::read))
                .list();
    }

    @Override
    public boolean add(LedgerEntry entry) {
        return handle.createUpdate("""
                                INSERT INTO ledger_entry (id, program, district, said_en, said_fr, did_en, did_fr, done_on,
                                    resource, rule, written_by, written_at)
                                VALUES (:id, :program, :district, :saidEn, :saidFr, :didEn, :didFr, :on,
                                    :resource, :rule, :by, :at)
                                ON CONFLICT (id) DO NOTHING
                                """)
                        .bind("id", entry.id())
                        .bind("program", entry.by().program())
                        .bind("district", entry.by().district())
                        .bind("saidEn", entry.said().en())
                        .bind("saidFr", entry.said().fr())
                        .bind("didEn", entry.did().en())
                        .bind("didFr", entry.did().fr())
                        .bind("on", entry.on())
                        .bind("resource", entry.resource())
                        .bind("rule", entry.rule())
                        .bind("by", entry.written().by())
                        .bind("at", entry.written().at())
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(EntryId id) {
        return handle.createUpdate("DELETE FROM ledger_entry WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    private static LedgerEntry read(Row row) throws SQLException {
        String resource = row.maybeText("resource");
        String rule = row.maybeText("rule");
        return new LedgerEntry(
                new EntryId(row.text("id")),
                new Addressee(row.program(), row.maybeDistrict("district")),
                new LocalText(row.text("said_en"), row.text("said_fr")),
                new LocalText(row.text("did_en"), row.text("did_fr")),
                row.day("done_on"),
                resource == null ? null : new ResourceId(resource),
                rule == null ? null : PolicyKey.valueOf(rule),
                row.fact("written"));
    }
}
