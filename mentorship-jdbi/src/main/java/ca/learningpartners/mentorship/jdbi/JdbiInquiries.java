package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.inquiry.Inquiries;
import ca.learningpartners.mentorship.inquiry.Inquiry;
import ca.learningpartners.mentorship.inquiry.InquiryId;
import ca.learningpartners.mentorship.inquiry.Turn;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables {@code inquiry}, {@code inquiry_turn} and {@code inquiry_companion}. */
record JdbiInquiries(Handle handle) implements Inquiries {

    @Override
    public Optional<Inquiry> find(InquiryId id) {
        return handle.createQuery("SELECT * FROM inquiry WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(this::read))
                .findOne();
    }

    @Override
    public List<Inquiry> in(ProgramId program, int from, int most) {
        return handle.createQuery("""
                        SELECT * FROM inquiry WHERE program = :program
                        ORDER BY CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END, opened_at DESC, id
                        LIMIT :most OFFSET :from
                        """)
                .bind("program", program)
                .bind("most", most)
                .bind("from", from)
                .map(Row.mapper(this::read))
                .list();
    }

    @Override
    public int count(ProgramId program) {
        return handle.createQuery("SELECT COUNT(*) FROM inquiry WHERE program = :program")
                .bind("program", program)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public int open(ProgramId program, ParticipantId opener) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM inquiry
                        WHERE program = :program AND opened_by = :opener AND closed_at IS NULL
                        """)
                .bind("program", program)
                .bind("opener", opener)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public boolean add(Inquiry inquiry) {
        int added = handle.createUpdate("""
                        INSERT INTO inquiry (id, program, opened_by, opened_at, edition)
                        VALUES (:id, :program, :by, :at, :edition)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("id", inquiry.id().value())
                .bind("program", inquiry.program())
                .bind("by", inquiry.opened().by())
                .bind("at", inquiry.opened().at())
                .bind("edition", inquiry.edition())
                .execute();
        if (added == 1) {
            write(inquiry);
        }
        return added == 1;
    }

    @Override
    public boolean rewrite(Inquiry changed) {
        int rewritten = handle.createUpdate("""
                        UPDATE inquiry SET edition = :edition
                        WHERE id = :id AND edition = :edition - 1 AND closed_at IS NULL
                        """)
                .bind("id", changed.id().value())
                .bind("edition", changed.edition())
                .execute();
        if (rewritten == 1) {
            write(changed);
        }
        return rewritten == 1;
    }

    @Override
    public boolean join(InquiryId id, Fact companion) {
        return handle.createUpdate("""
                        INSERT INTO inquiry_companion (inquiry, participant, joined_at)
                        SELECT id, :person, :at FROM inquiry
                        WHERE id = :id AND closed_at IS NULL AND opened_by <> :person
                        ON CONFLICT DO NOTHING
                        """)
                        .bind("id", id.value())
                        .bind("person", companion.by())
                        .bind("at", companion.at())
                        .execute()
                == 1;
    }

    @Override
    public boolean leave(InquiryId id, ParticipantId companion) {
        return handle.createUpdate("DELETE FROM inquiry_companion WHERE inquiry = :id AND participant = :person")
                        .bind("id", id.value())
                        .bind("person", companion)
                        .execute()
                == 1;
    }

    @Override
    public boolean close(InquiryId id, Fact closed) {
        return handle.createUpdate(
                                "UPDATE inquiry SET closed_by = :by, closed_at = :at WHERE id = :id AND closed_at IS NULL")
                        .bind("id", id.value())
                        .bind("by", closed.by())
                        .bind("at", closed.at())
                        .execute()
                == 1;
    }

    /** Earlier turns stay as they are; the last one is written over. */
    private void write(Inquiry inquiry) {
        PreparedBatch turns = handle.prepareBatch("""
                INSERT INTO inquiry_turn (inquiry, number, wonder, tried, noticed, learned)
                VALUES (:inquiry, :number, :wonder, :tried, :noticed, :learned)
                ON CONFLICT (inquiry, number) DO UPDATE SET
                    wonder = excluded.wonder,
                    tried = excluded.tried,
                    noticed = excluded.noticed,
                    learned = excluded.learned
                """);
        for (int number = 1; number <= inquiry.turns().size(); number++) {
            Turn turn = inquiry.turns().get(number - 1);
            turns.bind("inquiry", inquiry.id().value())
                    .bind("number", number)
                    .bind("wonder", turn.wonder())
                    .bind("tried", turn.tried())
                    .bind("noticed", turn.noticed())
                    .bind("learned", turn.learned())
                    .add();
        }
        turns.execute();
    }

    private Inquiry read(Row row) throws SQLException {
        String id = row.text("id");
        return new Inquiry(
                new InquiryId(id),
                row.program(),
                row.fact("opened"),
                turns(id),
                new TreeSet<>(companions(id)),
                row.number("edition"),
                row.maybeFact("closed"));
    }

    private List<Turn> turns(String id) {
        return handle.createQuery("SELECT * FROM inquiry_turn WHERE inquiry = :id ORDER BY number")
                .bind("id", id)
                .map(Row.mapper(row ->
                        new Turn(row.text("wonder"), row.text("tried"), row.text("noticed"), row.text("learned"))))
                .list();
    }

    private List<ParticipantId> companions(String id) {
        return handle.createQuery("SELECT participant FROM inquiry_companion WHERE inquiry = :id")
                .bind("id", id)
                .map(Row.mapper(row -> row.person("participant")))
                .list();
    }
}
