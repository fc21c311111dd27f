package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.Willing;
import ca.learningpartners.mentorship.participant.WillingPeople;
import ca.learningpartners.mentorship.participant.Willingness;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code willing}. */
record JdbiWillingPeople(Handle handle) implements WillingPeople {

    @Override
    public List<Willing> in(ProgramId program) {
        return handle.createQuery("SELECT * FROM willing WHERE program = :program")
                .bind("program", program)
                .map(Row.mapper(
                        row -> new Willing(row.program(), row.one(Willingness.class, "willing_to"), row.fact("said"))))
                .list();
    }

    @Override
    public boolean add(Willing willing) {
        return handle.createUpdate("""
                        INSERT INTO willing (program, said_by, willing_to, said_at)
                        VALUES (:program, :by, :to, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .bind("program", willing.program())
                        .bind("by", willing.person())
                        .bind("to", willing.to())
                        .bind("at", willing.said().at())
                        .execute()
                == 1;
    }
}
