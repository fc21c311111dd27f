package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
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
                .map(Row.mapper(this::read))
                .list();
    }

    @Override
    public boolean save(Closing closing) {
        return handle.createUpdate(closing.revision() == 1 ? FIRST : CHANGE)
                        .bind("pairing", closing.pairing())
                        .bind("author", closing.author())
                        .bind("revision", closing.revision())
                        .bind(
                                "toPartner",
                                sealed(closing, "to_partner", closing.text().toPartner()))
                        .bind(
                                "proudOf",
                                sealed(closing, "proud_of", closing.text().proudOf()))
                        .bind("next", sealed(closing, "next", closing.text().next()))
                        .bind("at", closing.savedAt())
                        .bind("finished", closing.finishedAt())
                        .execute()
                == 1;
    }

    private String sealed(Closing closing, String column, String text) {
        String place = place(column, closing.pairing().value(), closing.author().value());
        return new ContentSeal(handle).seal(Whose.pair(closing.pairing()), place, text);
    }

    private String opened(Row row, String column) throws SQLException {
        String pairing = row.text("pairing");
        return new ContentSeal(handle)
                .open(Whose.pair(new PairingId(pairing)), place(column, pairing, row.text("author")), row.text(column));
    }

    private static String place(String column, String pairing, String author) {
        return "closing." + column + "/" + pairing + "/" + author;
    }

    private Closing read(Row row) throws SQLException {
        return new Closing(
                new PairingId(row.text("pairing")),
                row.person("author"),
                row.number("revision"),
                new ClosingText(opened(row, "to_partner"), opened(row, "proud_of"), opened(row, "next")),
                row.moment("saved_at"),
                row.maybeMoment("finished_at"));
    }
}
