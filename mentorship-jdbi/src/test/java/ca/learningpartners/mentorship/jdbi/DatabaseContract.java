package ca.learningpartners.mentorship.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.AtOnce;
import ca.learningpartners.mentorship.store.Invented;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.Update;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an open database promises to the code that has tables of its own in it, on SQLite and PostgreSQL. */
abstract class DatabaseContract {

    private static final String TOOL = "ca/learningpartners/mentorship/jdbi/toolmigrations";

    private Database database;

    abstract String url();

    @BeforeEach
    final void open() {
        database = Database.open(url(), TestDatabases.masters());
    }

    @AfterEach
    final void close() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void openingAgainFindsWhatWasKept() {
        database.inTransaction(handle -> {
            Invented.settle(JdbiStores.on(handle));
            return true;
        });
        database.close();
        database = Database.open(url(), TestDatabases.masters());
        assertThat(name(Invented.XWEX)).isEqualTo(Invented.XWEX.name());
    }

    @Test
    void aFailedStatementDoesNotRepeatWhatWasBound() {
        assertThatThrownBy(() -> database.inTransaction(handle -> {
                    for (int i = 0; i < 2; i++) {
                        handle.createUpdate("INSERT INTO participant (id, name, locale) VALUES (:id, :name, 'en-CA')")
                                .bind("id", "the-same-id")
                                .bind("name", "Tessa Lindqvist")
                                .execute();
                    }
                    return true;
                }))
                .isInstanceOf(StatementException.class)
                .satisfies(failure -> assertThat(stackTrace(failure))
                        .doesNotContain("Tessa", "the-same-id")
                        .containsIgnoringCase("unique"));
    }

    @Test
    void aStatementMayRunAgainWhileItsOwnRowsAreRead() {
        noteTwo();
        String all = "SELECT text FROM tool_note ORDER BY text";
        List<String> pairs = database.reading().withHandle(handle -> {
            List<String> read = new ArrayList<>();
            handle.createQuery(all)
                    .mapTo(String.class)
                    .useIterator(outer -> outer.forEachRemaining(one ->
                            handle.createQuery(all).mapTo(String.class).forEach(other -> read.add(one + other))));
            return read;
        });
        assertThat(pairs).containsExactly("aa", "ab", "ba", "bb");
    }

    @Test
    void rowsLeftUnreadAndALimitCountForOneRunOnly() {
        noteTwo();
        String all = "SELECT text FROM tool_note ORDER BY text";
        database.reading().useHandle(handle -> {
            handle.createQuery(all).mapTo(String.class).findFirst().orElseThrow();
            handle.createQuery(all).setMaxRows(1).mapTo(String.class).list();
            try (Update unread = handle.createUpdate(all)) {
                unread.execute((statement, context) -> statement.get());
            }
        });
        database.inTransaction(handle -> note(handle, "c"));
        int notes = database.reading()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM tool_note")
                        .mapTo(Integer.class)
                        .one());
        assertThat(notes).isEqualTo(3);
        List<String> read = database.reading()
                .withHandle(
                        handle -> handle.createQuery(all).mapTo(String.class).list());
        assertThat(read).containsExactly("a", "b", "c");
    }

    private void noteTwo() {
        database.migrate(TOOL, "tool_schema_history");
        database.inTransaction(handle -> {
            note(handle, "a");
            return note(handle, "b");
        });
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void otherTablesAndTheCoresAreKeptOrLostTogether() {
        database.migrate(TOOL, "tool_schema_history");
        assertThatThrownBy(() -> database.inTransaction(handle -> {
                    note(handle, "lost");
                    JdbiStores.on(handle).participants().save(Invented.ODILE);
                    throw new IllegalStateException("mishap");
                }))
                .hasMessage("mishap");
        assertThat(notes()).isEmpty();
        database.inTransaction(handle -> {
            JdbiStores.on(handle).participants().save(Invented.ODILE);
            return note(handle, "kept");
        });
        assertThat(notes()).containsExactly("kept");
        assertThat(name(Invented.ODILE)).isEqualTo(Invented.ODILE.name());
    }

    @Test
    void migrationsOfAnotherLocationRunOnceWhateverTheNumberOfStarts() {
        AtOnce.call(List.of(1, 2, 3, 4), start -> {
            try (Database another = Database.open(url())) {
                another.migrate(TOOL, "tool_schema_history");
            }
            return true;
        });
        database.migrate(TOOL, "tool_schema_history");
        database.inTransaction(handle -> note(handle, "one"));
        assertThat(notes()).containsExactly("one");
        int runs = database.reading()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM tool_schema_history WHERE version = '1'")
                        .mapTo(Integer.class)
                        .one());
        assertThat(runs).isEqualTo(1);
    }

    @Test
    void readingHandlesCannotWrite() {
        assertThatThrownBy(() -> database.reading()
                        .useHandle(
                                handle -> JdbiStores.on(handle).participants().save(Invented.ODILE)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> database.read(handle -> handle.execute("DELETE FROM participant")))
                .isInstanceOf(RuntimeException.class);
        assertThat(database.<Boolean>read(handle -> JdbiStores.on(handle)
                        .participants()
                        .find(Invented.ODILE.id())
                        .isEmpty()))
                .isTrue();
    }

    @Test
    @Timeout(20)
    void readingInsideAWriteSeesItAndDoesNotWait() {
        String name = database.inTransaction(handle -> {
            JdbiStores.on(handle).participants().save(Invented.ODILE);
            return name(Invented.ODILE);
        });
        assertThat(name).isEqualTo(Invented.ODILE.name());
    }

    @Test
    @Timeout(20)
    void manyNestedReadsAtOnceDoNotExhaustTheConnections() {
        List<Integer> counts = AtOnce.call(
                Collections.nCopies(40, 0),
                zero -> database.read(handle -> database.read(inner -> database.reading()
                        .withHandle(screen -> screen.createQuery("SELECT COUNT(*) FROM participant")
                                .mapTo(Integer.class)
                                .one()))));
        assertThat(counts).hasSize(40).containsOnly(0);
    }

    @Test
    void screensReadIdsDaysAndMomentsStraightIntoTheirRecords() {
        PairingId id = database.inTransaction(handle -> {
            Invented.settle(JdbiStores.on(handle));
            var pairing = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
            JdbiStores.on(handle).pairings().offer(pairing, 1);
            return pairing.id();
        });
        Line line = database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT p.id, p.mentee, m.district, p.offered_at, p.concluded_at, g.starts_on
                        FROM pairing p JOIN participant m ON m.id = p.mentee JOIN program g ON g.id = p.program
                        WHERE p.offered_at = :at AND g.starts_on = :day
                        """)
                        .bind("at", Invented.MORNING)
                        .bind("day", Invented.SEPTEMBER)
                        .map(ConstructorMapper.of(Line.class))
                        .one());
        assertThat(line)
                .isEqualTo(new Line(
                        id, Invented.ODILE.id(), Invented.KOOTENAY, Invented.MORNING, null, Invented.SEPTEMBER));
    }

    /** A page record. */
    public record Line(
            PairingId id,
            ParticipantId mentee,
            DistrictNumber district,
            Instant offeredAt,
            Instant concludedAt,
            LocalDate startsOn) {}

    @Test
    void theLastPlaceGoesToOneEvenWithoutTheLockOfWriters() {
        List<Participant> mentees = IntStream.range(0, 64)
                .mapToObj(i -> Invented.person("mentee-" + i, "Mentee " + i))
                .toList();
        List<Pairing> offers = mentees.stream()
                .map(mentee -> Invented.offer(Invented.PROGRAM, mentee, Invented.ROBIN))
                .toList();
        database.inTransaction(handle -> {
            Invented.settle(JdbiStores.on(handle));
            mentees.forEach(JdbiStores.on(handle).participants()::save);
            offers.forEach(offer -> JdbiStores.on(handle).pairings().offer(offer, 64));
            JdbiStores.on(handle).enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 3));
            return true;
        });
        Jdbi unlocked = Jdbi.create(unlocked()).installPlugin(new DomainTypes());
        List<Boolean> placed = AtOnce.call(
                offers,
                offer -> unlocked.withHandle(handle ->
                        JdbiStores.on(handle).pairings().accept(offer.accept(offer.mentee(), Invented.MORNING))));
        assertThat(placed).filteredOn(yes -> yes).hasSize(3);
        assertThat(database.<Integer>read(
                        handle -> handle.createQuery("SELECT COUNT(*) FROM mentor_place WHERE number BETWEEN 1 AND 3")
                                .mapTo(Integer.class)
                                .one()))
                .isEqualTo(3);
    }

    /** Connections like those of another program that knows nothing of our transactions. */
    abstract DataSource unlocked();

    @Test
    void fiveThousandEnrolmentsAreReadInTheSameFewStatementsAsTen() {
        int few = statementsToRead(10);
        int many = statementsToRead(5_000);
        assertThat(few).isLessThanOrEqualTo(8);
        assertThat(many).isEqualTo(few);
    }

    private int statementsToRead(int mentees) {
        database.inTransaction(handle -> {
            Invented.settle(JdbiStores.on(handle));
            for (int i = 0; i < mentees; i++) {
                Participant person = Invented.person("mentee-" + i, "Mentee " + i);
                JdbiStores.on(handle).participants().save(person);
                JdbiStores.on(handle).enrolments().save(Invented.mentee(Invented.PROGRAM, person));
            }
            return true;
        });
        AtomicInteger statements = new AtomicInteger();
        int read = database.read(handle -> {
            handle.setSqlLogger(counting(statements));
            return JdbiStores.on(handle).enrolments().mentees(Invented.PROGRAM).size();
        });
        assertThat(read).isEqualTo(mentees);
        return statements.get();
    }

    private static SqlLogger counting(AtomicInteger statements) {
        return new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                statements.incrementAndGet();
            }
        };
    }

    private String name(Participant person) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT name FROM participant WHERE id = :id")
                        .bind("id", person.id())
                        .mapTo(String.class)
                        .one());
    }

    private List<String> notes() {
        return new ArrayList<>(database.reading()
                .withHandle(handle -> handle.createQuery("SELECT text FROM tool_note ORDER BY seq")
                        .mapTo(String.class)
                        .list()));
    }

    private static int note(Handle handle, String text) {
        return handle.execute("INSERT INTO tool_note (text) VALUES (?)", text);
    }
}
