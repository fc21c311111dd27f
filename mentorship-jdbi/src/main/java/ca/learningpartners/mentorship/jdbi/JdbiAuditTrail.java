package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code act}. */
record JdbiAuditTrail(Handle handle) implements AuditTrail {

    @Override
    public void add(Act act) {
        handle.createUpdate("INSERT INTO act (actor, verb, subject, done_at) VALUES (:actor, :verb, :subject, :at)")
                .bind("actor", act.actor())
                .bind("verb", act.verb())
                .bind("subject", act.subject())
                .bind("at", act.at())
                .execute();
    }

    @Override
    public List<Act> on(String subject, int limit) {
        return handle.createQuery("SELECT * FROM act WHERE subject = :subject ORDER BY seq DESC LIMIT :limit")
                .bind("subject", subject)
                .bind("limit", limit)
                .map(Row.mapper(row ->
                        new Act(row.text("actor"), row.text("verb"), row.text("subject"), row.moment("done_at"))))
                .list();
    }
}
