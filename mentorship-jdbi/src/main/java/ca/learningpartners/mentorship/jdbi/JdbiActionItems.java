package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.ActionItemId;
import ca.learningpartners.mentorship.session.ActionItems;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code action_item}. */
record JdbiActionItems(Handle handle) implements ActionItems {

    @Override
    public Optional<ActionItem> find(ActionItemId id) {
        return handle.createQuery("SELECT * FROM action_item WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(this::read))
                .findOne();
    }

    @Override
    public boolean add(ActionItem item) {
        return handle.createUpdate("""
                        INSERT INTO action_item (id, pairing, owner, words, due, added_by, added_at)
                        VALUES (:id, :pairing, :owner, :words, :due, :by, :at)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .bind("id", item.id().value())
                        .bind("pairing", item.pairing())
                        .bind("owner", item.owner())
                        .bind(
                                "words",
                                new ContentSeal(handle)
                                        .seal(
                                                Whose.pair(item.pairing()),
                                                place(item.id().value()),
                                                item.words()))
                        .bind("due", item.due())
                        .bind("by", item.added().by())
                        .bind("at", item.added().at())
                        .execute()
                == 1;
    }

    @Override
    public boolean tickOff(ActionItemId id, Fact done) {
        return handle.createUpdate(
                                "UPDATE action_item SET done_by = :by, done_at = :at WHERE id = :id AND done_at IS NULL")
                        .bind("id", id.value())
                        .bind("by", done.by())
                        .bind("at", done.at())
                        .execute()
                == 1;
    }

    /** A day that is open sorts behind every day there is. */
    @Override
    public List<ActionItem> open(PairingId pairing) {
        return handle.createQuery("""
                        SELECT * FROM action_item WHERE pairing = :pairing AND done_at IS NULL
                        ORDER BY CASE WHEN due IS NULL THEN 1 ELSE 0 END, due, added_at, id
                        """)
                .bind("pairing", pairing)
                .map(Row.mapper(this::read))
                .list();
    }

    @Override
    public List<ActionItem> done(PairingId pairing, int limit) {
        return handle.createQuery("""
                        SELECT * FROM action_item WHERE pairing = :pairing AND done_at IS NOT NULL
                        ORDER BY done_at DESC, id DESC LIMIT :limit
                        """)
                .bind("pairing", pairing)
                .bind("limit", limit)
                .map(Row.mapper(this::read))
                .list();
    }

    private static String place(String id) {
        return "action_item.words/" + id;
    }

    private ActionItem read(Row row) throws SQLException {
        String id = row.text("id");
        PairingId pairing = new PairingId(row.text("pairing"));
        return new ActionItem(
                new ActionItemId(id),
                pairing,
                row.person("owner"),
                new ContentSeal(handle).open(Whose.pair(pairing), place(id), row.text("words")),
                row.maybeText("due") == null ? null : row.day("due"),
                row.fact("added"),
                row.maybeFact("done"));
    }
}
