package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.gathering.Commitment;
import ca.learningpartners.mentorship.gathering.CommitmentId;
import ca.learningpartners.mentorship.gathering.Commitments;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.SlotId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code commitment}. */
record JdbiCommitments(Handle handle) implements Commitments {

    @Override
    public Optional<Commitment> find(CommitmentId id) {
        return handle.createQuery("SELECT * FROM commitment WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(this::commitment))
                .findOne();
    }

    @Override
    public boolean add(Commitment commitment) {
        return handle.createUpdate("""
                        INSERT INTO commitment (id, gathering, participant, slot, words, due, shared, made_at, done_at)
                        VALUES (:id, :gathering, :person, :slot, :words, :due, :shared, :made, :done)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .bind("id", commitment.id())
                        .bind("gathering", commitment.gathering())
                        .bind("person", commitment.person())
                        .bind("slot", commitment.slot())
                        .bind(
                                "words",
                                new ContentSeal(handle)
                                        .seal(
                                                Whose.person(commitment.person()),
                                                place(commitment.id().value()),
                                                commitment.words()))
                        .bind("due", commitment.due())
                        .bind("shared", commitment.shared())
                        .bind("made", commitment.made())
                        .bind("done", commitment.done())
                        .execute()
                == 1;
    }

    @Override
    public void change(Commitment changed) {
        handle.createUpdate("UPDATE commitment SET shared = :shared, done_at = :done WHERE id = :id")
                .bind("id", changed.id())
                .bind("shared", changed.shared())
                .bind("done", changed.done())
                .execute();
    }

    @Override
    public void remove(CommitmentId id) {
        handle.createUpdate("DELETE FROM commitment WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    @Override
    public List<Commitment> of(ParticipantId person, int limit) {
        return handle.createQuery(
                        "SELECT * FROM commitment WHERE participant = :person ORDER BY made_at DESC, id DESC LIMIT :limit")
                .bind("person", person)
                .bind("limit", limit)
                .map(Row.mapper(this::commitment))
                .list();
    }

    private static String place(String id) {
        return "commitment.words/" + id;
    }

    private Commitment commitment(Row row) throws SQLException {
        @Nullable String slot = row.maybeText("slot");
        @Nullable String due = row.maybeText("due");
        String id = row.text("id");
        ParticipantId person = row.person("participant");
        return new Commitment(
                new CommitmentId(id),
                new GatheringId(row.text("gathering")),
                person,
                slot == null ? null : new SlotId(slot),
                new ContentSeal(handle).open(Whose.person(person), place(id), row.text("words")),
                due == null ? null : LocalDate.parse(due),
                row.yes("shared"),
                row.moment("made_at"),
                row.maybeMoment("done_at"));
    }
}
