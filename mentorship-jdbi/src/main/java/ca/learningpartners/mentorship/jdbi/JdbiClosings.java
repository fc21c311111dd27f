package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.closing.Closing;
import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.mentorship.closing.Closings;
import ca.learningpartners.mentorship.pairing.PairingId;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code closing}. Its key, and the revision that is asked for, decide who of two that change it is too late. */
record JdbiClosings(Handle handle) implements Closings {

    private static final String FIRST = """
            INSERT INTO closing (pairing, author, begun_at, revision, to_partner, proud_of, next, saved_at, finished_at)
            VALUES (:pairing, :author, :at, :revision, :toPartner, :proudOf, :next, :at, :finished)
            ON CONFLICT DO NOTHING
            """;

    private static final String CHANGE = """
            UPDATE closing SET revision = :revision, to_partner = :toPartner, proud_of = :proudOf, next = :next,
                saved_at = :at, finished_at = :finished
            WHERE pairing = :pairing AND author = :author AND revision = :revision - 1
            """;

    @Override
    public List<Closing> of(PairingId pairing) {
        return handle.createQuery("SELECT * FROM closing WHERE pairing = :pairing ORDER BY begun_at, author")
                .bind("pairing", pairing)
                .map(Row.mapper(JdbiClosings::read))
                .list();
    }

    @Override
    public boolean save(Closing closing) {
        return handle.createUpdate(closing.revision() == 1 ? FIRST : CHANGE)
                        .bind("pairing", closing.pairing())
                        .bind("author", closing.author())
                        .bind("revision", closing.revision())
                        .bind("toPartner", closing.text().toPartner())
                        .bind("proudOf", closing.text().proudOf())
                        .bind("next", closing.text().next())
                        .bind("at", closing.savedAt())
                        .bind("finished", closing.finishedAt())
                        .execute()
                == 1;
    }

    private static Closing read(Row row) throws SQLException {
        return new Closing(
                new PairingId(row.text("pairing")),
                row.person("author"),
                row.number("revision"),
                new ClosingText(row.text("to_partner"), row.text("proud_of"), row.text("next")),
                row.moment("saved_at"),
                row.maybeMoment("finished_at"));
    }
}
