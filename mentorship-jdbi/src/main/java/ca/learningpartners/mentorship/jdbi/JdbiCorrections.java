package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.rights.CorrectionId;
import ca.learningpartners.mentorship.rights.Corrections;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The tables {@code correction} and {@code correction_notice}. */
record JdbiCorrections(Handle handle) implements Corrections {

    @Override
    public Optional<Correction> find(CorrectionId id) {
        return handle.createQuery("SELECT * FROM correction WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(JdbiCorrections::read))
                .findFirst();
    }

    @Override
    public List<Correction> of(ParticipantId person) {
        return handle.createQuery("SELECT * FROM correction WHERE asked_by = :person ORDER BY asked_at DESC, id")
                .bind("person", person)
                .map(Row.mapper(JdbiCorrections::read))
                .list();
    }

    @Override
    public List<Correction> to(Addressee addressee, int from, int most) {
        DistrictNumber district = addressee.district();
        Query query = handle.createQuery("SELECT * FROM correction WHERE program = :program AND district "
                        + (district == null ? "IS NULL" : "= :district")
                        + " ORDER BY CASE WHEN accepted IS NULL THEN 0 ELSE 1 END,"
                        + " CASE WHEN accepted IS NULL THEN due ELSE '' END, asked_at DESC, id"
                        + " LIMIT :most OFFSET :from")
                .bind("program", addressee.program())
                .bind("most", most)
                .bind("from", from);
        return (district == null ? query : query.bind("district", district))
                .map(Row.mapper(JdbiCorrections::read))
                .list();
    }

    @Override
    public int open(ParticipantId owner) {
        return handle.createQuery("SELECT COUNT(*) FROM correction WHERE owner = :owner AND accepted IS NULL")
                .bind("owner", owner)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public int overdue(ProgramId program, LocalDate today) {
        return handle.createQuery(
                        "SELECT COUNT(*) FROM correction WHERE program = :program AND accepted IS NULL AND due < :today")
                .bind("program", program)
                .bind("today", today)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public boolean add(Correction correction) {
        return handle.createUpdate("""
                                INSERT INTO correction
                                    (id, program, district, datum, says, should, why, asked_by, asked_at, owner, due, edition)
                                VALUES (:id, :program, :district, :datum, :says, :should, :why, :by, :at, :owner, :due, :edition)
                                ON CONFLICT (id) DO NOTHING
                                """)
                        .bind("id", correction.id())
                        .bind("program", correction.to().program())
                        .bind("district", correction.to().district())
                        .bind("datum", correction.datum())
                        .bind("says", correction.says())
                        .bind("should", correction.should())
                        .bind("why", correction.why())
                        .bind("by", correction.asked().by())
                        .bind("at", correction.asked().at())
                        .bind("owner", correction.owner())
                        .bind("due", correction.due())
                        .bind("edition", correction.edition())
                        .execute()
                == 1;
    }

    @Override
    public boolean change(Correction changed) {
        Correction.Answer answer = changed.answer();
        return handle.createUpdate("""
                                UPDATE correction SET owner = :owner, due = :due, edition = :edition, accepted = :accepted,
                                    reason = :reason, answered_by = :by, answered_at = :at
                                WHERE id = :id AND edition = :edition - 1
                                """)
                        .bind("id", changed.id())
                        .bind("owner", changed.owner())
                        .bind("due", changed.due())
                        .bind("edition", changed.edition())
                        .bind("accepted", answer == null ? null : (Boolean) answer.accepted())
                        .bind("reason", answer == null ? null : answer.reason())
                        .bind("by", answer == null ? null : answer.made().by())
                        .bind("at", answer == null ? null : answer.made().at())
                        .execute()
                == 1;
    }

    @Override
    public void tell(CorrectionId id, Collection<ParticipantId> recipients, Instant at) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO correction_notice (correction, recipient, told_at) VALUES (:id, :recipient, :at)
                ON CONFLICT (correction, recipient) DO NOTHING
                """);
        recipients.forEach(each ->
                batch.bind("id", id).bind("recipient", each).bind("at", at).add());
        batch.execute();
    }

    @Override
    public List<Correction> unseen(ParticipantId recipient) {
        return handle.createQuery("""
                        SELECT c.* FROM correction c JOIN correction_notice n ON n.correction = c.id
                        WHERE n.recipient = :recipient AND n.seen_at IS NULL ORDER BY n.told_at, c.id
                        """)
                .bind("recipient", recipient)
                .map(Row.mapper(JdbiCorrections::read))
                .list();
    }

    @Override
    public boolean isTold(CorrectionId id, ParticipantId recipient) {
        return handle.createQuery(
                                "SELECT COUNT(*) FROM correction_notice WHERE correction = :id AND recipient = :recipient")
                        .bind("id", id)
                        .bind("recipient", recipient)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    @Override
    public void seen(CorrectionId id, ParticipantId recipient, Instant at) {
        handle.createUpdate("""
                        UPDATE correction_notice SET seen_at = :at
                        WHERE correction = :id AND recipient = :recipient AND seen_at IS NULL
                        """)
                .bind("id", id)
                .bind("recipient", recipient)
                .bind("at", at)
                .execute();
    }

    @Override
    public int told(CorrectionId id) {
        return handle.createQuery("SELECT COUNT(*) FROM correction_notice WHERE correction = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
    }

    private static Correction read(Row row) throws SQLException {
        Fact answered = row.maybeFact("answered");
        return new Correction(
                new CorrectionId(row.text("id")),
                new Addressee(row.program(), row.maybeDistrict("district")),
                row.one(Datum.class, "datum"),
                row.text("says"),
                row.text("should"),
                row.text("why"),
                row.fact("asked"),
                row.person("owner"),
                row.day("due"),
                row.number("edition"),
                answered == null ? null : new Correction.Answer(answered, row.yes("accepted"), row.text("reason")));
    }
}
