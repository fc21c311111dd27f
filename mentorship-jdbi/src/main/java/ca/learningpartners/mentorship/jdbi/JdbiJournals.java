package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.JournalLock;
import ca.learningpartners.mentorship.reflection.JournalText;
import ca.learningpartners.mentorship.reflection.Journals;
import ca.learningpartners.mentorship.reflection.Keeping;
import ca.learningpartners.mentorship.reflection.OpeningQuestion;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The tables {@code journal_entry}, {@code journal_keeping} and {@code journal_lock}. */
final class JdbiJournals implements Journals {

    private static final String LATEST_FIRST = " ORDER BY day DESC, written_at DESC, id DESC";

    private final Handle handle;
    private final ContentSeal seal;

    JdbiJournals(Handle handle) {
        this.handle = handle;
        this.seal = new ContentSeal(handle);
    }

    @Override
    public Optional<JournalEntry> find(ParticipantId author, JournalEntryId id) {
        return handle.createQuery("SELECT * FROM journal_entry WHERE author = :author AND id = :id")
                .bind("author", author)
                .bind("id", id.value())
                .map(Row.mapper(this::entry))
                .findOne();
    }

    @Override
    public List<JournalEntry> of(ParticipantId author, int year, int from, int most) {
        return handle.createQuery("SELECT * FROM journal_entry WHERE author = :author AND substr(day, 1, 4) = :year"
                        + LATEST_FIRST + " LIMIT :most OFFSET :from")
                .bind("author", author)
                .bind("year", "%04d".formatted(year))
                .bind("most", most)
                .bind("from", from)
                .map(Row.mapper(this::entry))
                .list();
    }

    @Override
    public List<JournalEntry> all(ParticipantId author) {
        return handle.createQuery("SELECT * FROM journal_entry WHERE author = :author" + LATEST_FIRST)
                .bind("author", author)
                .map(Row.mapper(this::entry))
                .list();
    }

    @Override
    public SortedMap<Integer, Integer> years(ParticipantId author) {
        SortedMap<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
        handle.createQuery("SELECT day FROM journal_entry WHERE author = :author")
                .bind("author", author)
                .map(Row.mapper(row -> row.day("day").getYear()))
                .forEach(year -> years.merge(year, 1, Integer::sum));
        return years;
    }

    @Override
    public List<Stamp> stamps(ParticipantId author) {
        return handle.createQuery(
                        "SELECT id, changed_at, edition, locked FROM journal_entry WHERE author = :author ORDER BY id")
                .bind("author", author)
                .map(Row.mapper(row -> new Stamp(
                        new JournalEntryId(row.text("id")),
                        row.moment("changed_at"),
                        row.number("edition"),
                        row.yes("locked"))))
                .list();
    }

    @Override
    public List<ParticipantId> authors(Optional<ParticipantId> after, int most) {
        return handle.createQuery("""
                        SELECT DISTINCT author FROM journal_entry WHERE author > :after ORDER BY author LIMIT :most
                        """)
                .bind("after", after.map(ParticipantId::value).orElse(""))
                .bind("most", most)
                .map(Row.mapper(row -> row.person("author")))
                .list();
    }

    @Override
    public boolean add(JournalEntry entry) {
        return bound(handle.createUpdate("""
                        INSERT INTO journal_entry (id, author, day, text, locked, program, question, written_at, changed_at,
                            edition)
                        VALUES (:id, :author, :day, :text, :locked, :program, :question, :written, :changed, :edition)
                        ON CONFLICT DO NOTHING
                        """), entry)
                        .bind("program", program(entry))
                        .bind("question", sealed(entry))
                        .bind("written", entry.written())
                        .execute()
                == 1;
    }

    @Override
    public boolean rewrite(JournalEntry changed) {
        return bound(handle.createUpdate("""
                        UPDATE journal_entry
                        SET day = :day, text = :text, locked = :locked, changed_at = :changed, edition = :edition
                        WHERE id = :id AND author = :author AND edition = :edition - 1
                        """), changed).execute() == 1;
    }

    @Override
    public boolean delete(ParticipantId author, JournalEntryId id) {
        return handle.createUpdate("DELETE FROM journal_entry WHERE id = :id AND author = :author")
                        .bind("id", id.value())
                        .bind("author", author)
                        .execute()
                == 1;
    }

    @Override
    public Keeping keeping(ParticipantId author) {
        return handle.createQuery("SELECT keeping FROM journal_keeping WHERE author = :author")
                .bind("author", author)
                .map(Row.mapper(row -> row.one(Keeping.class, "keeping")))
                .findOne()
                .orElse(Keeping.AFTER_PARTNERSHIP);
    }

    @Override
    public void keep(ParticipantId author, Keeping keeping, Instant chosen) {
        handle.createUpdate("""
                        INSERT INTO journal_keeping (author, keeping, chosen_at) VALUES (:author, :keeping, :at)
                        ON CONFLICT (author) DO UPDATE SET keeping = excluded.keeping, chosen_at = excluded.chosen_at
                        """)
                .bind("author", author)
                .bind("keeping", keeping.name())
                .bind("at", chosen)
                .execute();
    }

    @Override
    public Optional<JournalLock> lock(ParticipantId author) {
        return handle.createQuery("SELECT * FROM journal_lock WHERE author = :author")
                .bind("author", author)
                .map(Row.mapper(row -> new JournalLock(
                        author, row.text("salt"), row.number("iterations"), row.text("proof"), row.moment("set_at"))))
                .findOne();
    }

    @Override
    public boolean lock(JournalLock lock) {
        return handle.createUpdate("""
                        INSERT INTO journal_lock (author, salt, iterations, proof, set_at)
                        VALUES (:author, :salt, :iterations, :proof, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .bind("author", lock.author())
                        .bind("salt", lock.salt())
                        .bind("iterations", lock.iterations())
                        .bind("proof", lock.proof())
                        .bind("at", lock.set())
                        .execute()
                == 1;
    }

    @Override
    public boolean unlock(ParticipantId author) {
        return handle.createUpdate("""
                        DELETE FROM journal_lock WHERE author = :author
                        AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.author = :author AND e.locked = :locked)
                        """)
                        .bind("author", author)
                        .bind("locked", true)
                        .execute()
                == 1;
    }

    private <S extends SqlStatement<S>> S bound(S statement, JournalEntry entry) {
        String place = "journal_entry.text/" + entry.id();
        return statement
                .bind("id", entry.id().value())
                .bind("author", entry.author())
                .bind("day", entry.day())
                .bind(
                        "text",
                        seal.seal(
                                Whose.person(entry.author()),
                                place,
                                entry.text().value()))
                .bind("locked", entry.text().locked())
                .bind("changed", entry.changed())
                .bind("edition", entry.edition());
    }

    @Nullable
    private static String program(JournalEntry entry) {
        return entry.question() == null ? null : entry.question().program().value();
    }

    @Nullable
    private String sealed(JournalEntry entry) {
        String code = entry.question() == null ? null : entry.question().code();
        return seal.sealMaybe(Whose.person(entry.author()), "journal_entry.question/" + entry.id(), code);
    }

    private JournalEntry entry(Row row) throws SQLException {
        String id = row.text("id");
        ParticipantId author = row.person("author");
        Whose whose = Whose.person(author);
        return new JournalEntry(
                new JournalEntryId(id),
                author,
                row.day("day"),
                text(seal.open(whose, "journal_entry.text/" + id, row.text("text")), row.yes("locked")),
                question(
                        row.maybeText("program"),
                        seal.openMaybe(whose, "journal_entry.question/" + id, row.maybeText("question"))),
                row.moment("written_at"),
                row.moment("changed_at"),
                row.number("edition"));
    }

    /** Of a text whose key was forgotten nothing is left that could be locked. */
    private static JournalText text(String opened, boolean locked) {
        return new JournalText(opened, locked && JournalText.isLocked(opened));
    }

    @Nullable
    private static OpeningQuestion question(@Nullable String program, @Nullable String code) {
        return program == null || code == null ? null : new OpeningQuestion(new ProgramId(program), code);
    }
}
