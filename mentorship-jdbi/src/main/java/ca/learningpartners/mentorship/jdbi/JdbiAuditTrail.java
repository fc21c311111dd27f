package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.privacy.ChainHead;
import ca.learningpartners.mentorship.privacy.LinkedAct;
import ca.learningpartners.mentorship.privacy.Sighting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The table {@code act}. Writers wait for each other, so the end of the list stays the end until the act is added. */
record JdbiAuditTrail(Handle handle) implements AuditTrail {

    static final RowMapper<LinkedAct> AS_IT_STANDS = Row.mapper(row -> new LinkedAct(
            row.big("seq"),
            row.text("actor"),
            row.text("verb"),
            row.text("subject"),
            row.big("done_at"),
            row.text("link")));

    @Override
    public void add(Act act) {
        LinkedAct linked = head().add(act);
        handle.createUpdate("""
                        INSERT INTO act (seq, actor, verb, subject, done_at, link)
                        VALUES (:seq, :actor, :verb, :subject, :at, :link)
                        """)
                .bind("seq", linked.seq())
                .bind("actor", linked.actor())
                .bind("verb", linked.verb())
                .bind("subject", linked.subject())
                .bind("at", linked.millis())
                .bind("link", linked.link())
                .execute();
    }

    @Override
    public List<Act> on(String subject, int limit) {
        return handle.createQuery("SELECT * FROM act WHERE subject = :subject ORDER BY seq DESC LIMIT :limit")
                .bind("subject", subject)
                .bind("limit", limit)
                .map(AS_IT_STANDS)
                .map(LinkedAct::act)
                .list();
    }

    @Override
    public ChainHead head() {
        return handle.createQuery("SELECT seq, link FROM act ORDER BY seq DESC LIMIT 1")
                .map(Row.mapper(row -> new ChainHead(row.big("seq"), row.text("link"))))
                .findOne()
                .orElse(ChainHead.BEGINNING);
    }

    @Override
    public List<LinkedAct> chain(long after, int limit) {
        return handle.createQuery("SELECT * FROM act WHERE seq > :after ORDER BY seq LIMIT :limit")
                .bind("after", after)
                .bind("limit", limit)
                .map(AS_IT_STANDS)
                .list();
    }

    @Override
    public Optional<Act> newest(String actor, String verb, String subject) {
        return handle.createQuery("""
                        SELECT * FROM act WHERE subject = :subject AND actor = :actor AND verb = :verb
                        ORDER BY seq DESC LIMIT 1
                        """)
                .bind("actor", actor)
                .bind("verb", verb)
                .bind("subject", subject)
                .map(AS_IT_STANDS)
                .findOne()
                .map(LinkedAct::act);
    }

    @Override
    public List<LinkedAct> sightingsOf(String subject, long before, int limit) {
        return handle.createQuery("""
                        SELECT * FROM act WHERE subject = :subject AND seq < :before
                          AND (verb LIKE :seen OR verb IN (:exported, :evaluated)) ORDER BY seq DESC LIMIT :limit
                        """)
                .bind("subject", subject)
                .bind("before", before)
                .bind("seen", "%" + Sighting.SEEN + "%")
                .bind("exported", Sighting.EXPORTED)
                .bind("evaluated", Sighting.EVALUATED)
                .bind("limit", limit)
                .map(AS_IT_STANDS)
                .list();
    }

    @Override
    public List<LinkedAct> between(Instant from, Instant until, String verbPart, long after, int limit) {
        return handle.createQuery("""
                        SELECT * FROM act WHERE done_at >= :from AND done_at < :until AND seq > :after
                          AND verb LIKE :part ORDER BY seq LIMIT :limit
                        """)
                .bind("from", from)
                .bind("until", until)
                .bind("after", after)
                .bind("part", "%" + verbPart + "%")
                .bind("limit", limit)
                .map(AS_IT_STANDS)
                .list();
    }
}
