package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.rights.ErasureId;
import ca.learningpartners.mentorship.rights.Erasures;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** The tables {@code erasure} and {@code erasure_program}. */
record JdbiErasures(Handle handle) implements Erasures {

    private static final String OPEN = "withdrawn_at IS NULL AND done_at IS NULL";

    @Override
    public Optional<Erasure> find(ErasureId id) {
        return handle.createQuery("SELECT * FROM erasure WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(this::read))
                .findFirst();
    }

    @Override
    public Optional<Erasure> open(ParticipantId person) {
        return handle.createQuery("SELECT * FROM erasure WHERE person = :person AND " + OPEN)
                .bind("person", person)
                .map(Row.mapper(this::read))
                .findFirst();
    }

    @Override
    public Optional<Erasure> doneTo(ParticipantId pseudonym) {
        return handle.createQuery("SELECT * FROM erasure WHERE person = :person AND done_at IS NOT NULL")
                .bind("person", pseudonym)
                .map(Row.mapper(this::read))
                .findFirst();
    }

    @Override
    public List<Erasure> in(ProgramId program, int from, int most) {
        return handle.createQuery("SELECT e.* FROM erasure e JOIN erasure_program p ON p.erasure = e.id"
                        + " WHERE p.program = :program ORDER BY CASE WHEN " + OPEN
                        + " THEN 0 ELSE 1 END, e.asked_at, e.id LIMIT :most OFFSET :from")
                .bind("program", program)
                .bind("most", most)
                .bind("from", from)
                .map(Row.mapper(this::read))
                .list();
    }

    @Override
    public List<Erasure> due(LocalDate today, int most) {
        return handle.createQuery("""
                        SELECT * FROM erasure WHERE over_at IS NULL AND kept_until < :today
                        ORDER BY kept_until, id LIMIT :most
                        """)
                .bind("today", today)
                .bind("most", most)
                .map(Row.mapper(this::read))
                .list();
    }

    /** The index of what is open decides between two that come at once. */
    @Override
    public boolean add(Erasure erasure) {
        boolean fresh = handle.createUpdate("""
                                INSERT INTO erasure (id, person, asked_by, asked_at) VALUES (:id, :person, :by, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("id", erasure.id())
                        .bind("person", erasure.person())
                        .bind("by", erasure.asked().by())
                        .bind("at", erasure.asked().at())
                        .execute()
                == 1;
        if (fresh) {
            PreparedBatch batch =
                    handle.prepareBatch("INSERT INTO erasure_program (erasure, program) VALUES (:id, :program)");
            erasure.programs()
                    .forEach(program -> batch.bind("id", erasure.id())
                            .bind("program", program)
                            .add());
            batch.execute();
        }
        return fresh;
    }

    @Override
    public void change(Erasure erasure) {
        Erasure.Hold hold = erasure.hold();
        Fact done = erasure.done();
        Update update = handle.createUpdate("""
                UPDATE erasure SET person = :person, asked_by = :askedBy, held_by = :heldBy, held_at = :heldAt,
                    held_why = :heldWhy, held_until = :heldUntil, withdrawn_at = :withdrawn, done_by = :doneBy,
                    done_at = :doneAt, kept_until = :kept, over_at = :over
                WHERE id = :id
                """);
        update.bind("id", erasure.id())
                .bind("person", erasure.person())
                .bind("askedBy", erasure.asked().by())
                .bind("heldBy", hold == null ? null : hold.made().by())
                .bind("heldAt", hold == null ? null : hold.made().at())
                .bind("heldWhy", hold == null ? null : hold.reason())
                .bind("heldUntil", hold == null ? null : hold.until())
                .bind("withdrawn", erasure.withdrawn())
                .bind("doneBy", done == null ? null : done.by())
                .bind("doneAt", done == null ? null : done.at())
                .bind("kept", erasure.keptUntil())
                .bind("over", erasure.over())
                .execute();
    }

    private Erasure read(Row row) throws SQLException {
        String id = row.text("id");
        Fact held = row.maybeFact("held");
        String kept = row.maybeText("kept_until");
        return new Erasure(
                new ErasureId(id),
                row.person("person"),
                row.fact("asked"),
                new TreeSet<>(programs(id)),
                held == null ? null : new Erasure.Hold(held, row.text("held_why"), row.day("held_until")),
                row.maybeMoment("withdrawn_at"),
                row.maybeFact("done"),
                kept == null ? null : LocalDate.parse(kept),
                row.maybeMoment("over_at"));
    }

    private List<ProgramId> programs(String id) {
        return handle.createQuery("SELECT program FROM erasure_program WHERE erasure = :id")
                .bind("id", id)
                .mapTo(ProgramId.class)
                .list();
    }
}
