package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.gathering.AgendaSlot;
import ca.learningpartners.mentorship.gathering.Agendas;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.GatheringNote;
import ca.learningpartners.mentorship.gathering.IssueId;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.gathering.SlotId;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables {@code gathering_slot} and {@code gathering_note}. */
record JdbiAgendas(Handle handle) implements Agendas {

    @Override
    public Optional<AgendaSlot> find(SlotId id) {
        return handle.createQuery("SELECT * FROM gathering_slot WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(JdbiAgendas::slot))
                .findOne();
    }

    @Override
    public void put(AgendaSlot slot) {
        handle.createUpdate("""
                        INSERT INTO gathering_slot (id, gathering, kind, start_time, minutes, words, whose, proposal, issue)
                        VALUES (:id, :gathering, :kind, :start, :minutes, :words, :whose, :topic, :issue)
                        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, start_time = excluded.start_time,
                            minutes = excluded.minutes, words = excluded.words, whose = excluded.whose,
                            proposal = excluded.proposal, issue = excluded.issue
                        """)
                .bind("id", slot.id())
                .bind("gathering", slot.gathering())
                .bind("kind", slot.kind())
                .bind("start", slot.start().toString())
                .bind("minutes", slot.minutes())
                .bind("words", slot.words())
                .bind("whose", slot.whose())
                .bind("topic", slot.topic())
                .bind("issue", slot.issue())
                .execute();
    }

    @Override
    public boolean remove(SlotId id) {
        return handle.createUpdate("DELETE FROM gathering_slot WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    @Override
    public List<AgendaSlot> of(GatheringId gathering) {
        return handle.createQuery("SELECT * FROM gathering_slot WHERE gathering = :gathering ORDER BY start_time, id")
                .bind("gathering", gathering)
                .map(Row.mapper(JdbiAgendas::slot))
                .list();
    }

    @Override
    public boolean write(GatheringNote note) {
        return handle.createUpdate("""
                        INSERT INTO gathering_note (gathering, about, revision, en, fr, written_by, written_at)
                        SELECT :gathering, :about, :revision, :en, :fr, :by, :at
                        WHERE :revision = 0 OR EXISTS (SELECT 1 FROM gathering_note n
                            WHERE n.gathering = :gathering AND n.about = :about)
                        ON CONFLICT (gathering, about) DO UPDATE SET revision = excluded.revision, en = excluded.en,
                            fr = excluded.fr, written_by = excluded.written_by, written_at = excluded.written_at
                        WHERE gathering_note.revision = excluded.revision - 1
                        """)
                        .bind("gathering", note.gathering())
                        .bind("about", note.about())
                        .bind("revision", note.revision())
                        .bind("en", note.en())
                        .bind("fr", note.fr())
                        .bind("by", note.written().by())
                        .bind("at", note.written().at())
                        .execute()
                == 1;
    }

    @Override
    public List<GatheringNote> notes(GatheringId gathering) {
        return handle.createQuery("SELECT * FROM gathering_note WHERE gathering = :gathering ORDER BY about")
                .bind("gathering", gathering)
                .map(Row.mapper(row -> new GatheringNote(
                        gathering,
                        row.text("about"),
                        row.number("revision"),
                        row.text("en"),
                        row.text("fr"),
                        row.fact("written"))))
                .list();
    }

    private static AgendaSlot slot(Row row) throws SQLException {
        @Nullable String topic = row.maybeText("proposal");
        @Nullable String issue = row.maybeText("issue");
        return new AgendaSlot(
                new SlotId(row.text("id")),
                new GatheringId(row.text("gathering")),
                row.one(AgendaSlot.Kind.class, "kind"),
                LocalTime.parse(row.text("start_time")),
                row.number("minutes"),
                row.text("words"),
                row.text("whose"),
                topic == null ? null : new ProposalId(topic),
                issue == null ? null : new IssueId(issue));
    }
}
