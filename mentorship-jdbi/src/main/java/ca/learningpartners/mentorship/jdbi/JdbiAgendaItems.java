package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.session.AgendaItem;
import ca.learningpartners.mentorship.session.AgendaItemId;
import ca.learningpartners.mentorship.session.AgendaItems;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code agenda_item}. A unique index over what is open keeps a question of the program's from standing there twice. */
record JdbiAgendaItems(Handle handle) implements AgendaItems {

    @Override
    public Optional<AgendaItem> find(AgendaItemId id) {
        return handle.createQuery("SELECT * FROM agenda_item WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(this::read))
                .findOne();
    }

    @Override
    public boolean add(AgendaItem item) {
        return handle.createUpdate("""
                        INSERT INTO agenda_item (id, pairing, prompt, words, added_by, added_at)
                        VALUES (:id, :pairing, :prompt, :words, :by, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .bind("id", item.id().value())
                        .bind("pairing", item.pairing())
                        .bind("prompt", item.prompt())
                        .bind(
                                "words",
                                new ContentSeal(handle)
                                        .sealMaybe(
                                                Whose.pair(item.pairing()),
                                                place(item.id().value()),
                                                item.words()))
                        .bind("by", item.added().by())
                        .bind("at", item.added().at())
                        .execute()
                == 1;
    }

    @Override
    public boolean tickOff(AgendaItemId id, Fact talked) {
        return handle.createUpdate(
                                "UPDATE agenda_item SET talked_by = :by, talked_at = :at WHERE id = :id AND talked_at IS NULL")
                        .bind("id", id.value())
                        .bind("by", talked.by())
                        .bind("at", talked.at())
                        .execute()
                == 1;
    }

    @Override
    public List<AgendaItem> open(PairingId pairing) {
        return handle.createQuery(
                        "SELECT * FROM agenda_item WHERE pairing = :pairing AND talked_at IS NULL ORDER BY added_at, id")
                .bind("pairing", pairing)
                .map(Row.mapper(this::read))
                .list();
    }

    private static String place(String id) {
        return "agenda_item.words/" + id;
    }

    private AgendaItem read(Row row) throws SQLException {
        String id = row.text("id");
        PairingId pairing = new PairingId(row.text("pairing"));
        @Nullable String words = row.maybeText("words");
        return new AgendaItem(
                new AgendaItemId(id),
                pairing,
                row.maybeText("prompt"),
                words == null ? null : new ContentSeal(handle).open(Whose.pair(pairing), place(id), words),
                row.fact("added"),
                row.maybeFact("talked"));
    }
}
