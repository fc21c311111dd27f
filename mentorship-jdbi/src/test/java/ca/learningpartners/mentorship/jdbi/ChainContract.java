package ca.learningpartners.mentorship.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.ChainCheck;
import ca.learningpartners.mentorship.privacy.ChainFault;
import ca.learningpartners.mentorship.privacy.ChainFault.Kind;
import ca.learningpartners.mentorship.privacy.ChainHead;
import ca.learningpartners.mentorship.store.Store;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** The list of acts on a database: what it lets nobody do, and what is found if somebody does it all the same. */
abstract class ChainContract {

    private static final Instant MORNING = Instant.parse("2026-09-01T15:00:00Z");
    private static final int ACTS = 7;
    private static final List<String> CHANGES = List.of(
            "actor = 'somebody-else'",
            "verb = 'looked'",
            "subject = 'another'",
            "done_at = done_at + 1",
            "link = '" + "a".repeat(64) + "'");

    abstract String url();

    /** Takes away what guards the list, as somebody could who owns the database. */
    abstract List<String> withoutGuards();

    @Test
    void nobodyChangesOrRemovesAnActByTheWay() {
        withActs();
        for (String statement : List.of(
                "UPDATE act SET actor = 'somebody-else' WHERE seq = 3",
                "DELETE FROM act WHERE seq = 3",
                "DELETE FROM act")) {
            assertThatThrownBy(() -> raw(statement)).as(statement).isInstanceOf(JdbiException.class);
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void aChangeInAnyColumnOfAnyActIsFoundAndTheActNamed() {
        withActs();
        withoutGuards().forEach(this::raw);
        for (int seq = 1; seq <= ACTS; seq++) {
            for (String change : CHANGES) {
                raw("CREATE TABLE before_it AS SELECT * FROM act");
                raw("UPDATE act SET " + change + " WHERE seq = " + seq);
                assertThat(faults())
                        .as("%s in %d", change, seq)
                        .containsExactly(new ChainFault(Kind.CHANGED, seq, seq));
                putBack();
            }
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void anotherNumberAMissingActAnActTooManyAndTwoInEachOthersPlaceAreNamed() {
        withActs();
        withoutGuards().forEach(this::raw);
        for (int seq = 1; seq < ACTS; seq++) {
            raw("CREATE TABLE before_it AS SELECT * FROM act");
            raw("DELETE FROM act WHERE seq = " + seq);
            assertThat(faults()).containsExactly(new ChainFault(Kind.REMOVED, seq, seq));
            putBack();

            raw("CREATE TABLE before_it AS SELECT * FROM act");
            raw("UPDATE act SET seq = 900 WHERE seq = " + seq);
            assertThat(faults()).contains(new ChainFault(Kind.REMOVED, seq, seq));
            putBack();

            raw("CREATE TABLE before_it AS SELECT * FROM act");
            raw("UPDATE act SET seq = -1 WHERE seq = " + seq);
            raw("UPDATE act SET seq = " + seq + " WHERE seq = " + (seq + 1));
            raw("UPDATE act SET seq = " + (seq + 1) + " WHERE seq = -1");
            assertThat(faults()).containsExactly(new ChainFault(Kind.SWAPPED, seq, seq + 1));
            putBack();
        }
        raw("INSERT INTO act SELECT 0, actor, verb, subject, done_at, link FROM act WHERE seq = 4");
        assertThat(faults()).containsExactly(new ChainFault(Kind.INSERTED, 0, 0));
    }

    @Test
    void whatWasCutOffIsFoundByWhoeverNotedTheHeadAlsoAfterFurtherActs() {
        ChainHead noted = withActs();
        assertThat(noted.count()).isEqualTo(ACTS);
        withoutGuards().forEach(this::raw);
        raw("DELETE FROM act WHERE seq > 5");
        assertThat(faults()).isEmpty();
        assertThat(check(ChainCheck.holding(noted.link()))).containsExactly(new ChainFault(Kind.CUT, 6, 6));
        add(2);
        assertThat(check(ChainCheck.holding(noted.link()))).containsExactly(new ChainFault(Kind.CUT, 8, 8));
    }

    @Test
    void actsFromBeforeThereWereLinksAreLinkedInTheirOrderWhateverTheirNumbers() {
        try (Database database = Database.open(url())) {
            Engine engine = Engine.of(url());
            database.inTransaction(handle -> {
                withoutGuards().forEach(handle::execute);
                handle.execute("DROP TABLE act");
                handle.execute("CREATE TABLE act (seq BIGINT PRIMARY KEY, actor TEXT NOT NULL, verb TEXT NOT NULL,"
                        + " subject TEXT NOT NULL, done_at BIGINT NOT NULL)");
                for (int number = 1; number <= 2_500; number++) {
                    handle.execute("INSERT INTO act VALUES (?, 'a', 'b', ?, ?)", number * 3, "s " + number, number);
                }
                handle.execute("CREATE TABLE linked_act (seq INTEGER PRIMARY KEY, actor TEXT NOT NULL,"
                        + " verb TEXT NOT NULL, subject TEXT NOT NULL, done_at BIGINT NOT NULL, link TEXT NOT NULL)");
                return relinked(handle, engine);
            });
        }
        add(1);
        assertThat(faults()).isEmpty();
        try (JdbiStore store = JdbiStore.open(url())) {
            ChainHead head = store.read(stores -> stores.audit().head());
            List<Act> last = store.read(stores -> stores.audit().on("s 2500", 1));
            assertThat(head.count()).isEqualTo(2_501);
            assertThat(last).containsExactly(new Act("a", "b", "s 2500", Instant.ofEpochMilli(2_500)));
        }
    }

    private static boolean relinked(Handle handle, Engine engine) {
        new LinksOfActs(engine).link(handle);
        return true;
    }

    private ChainHead withActs() {
        add(ACTS);
        try (JdbiStore store = JdbiStore.open(url())) {
            return store.read(stores -> stores.audit().head());
        }
    }

    private void add(int acts) {
        try (JdbiStore store = JdbiStore.open(url())) {
            for (int number = 1; number <= acts; number++) {
                Act act = new Act("m-" + number, "session-logged", "s-" + number, MORNING.plusSeconds(number));
                store.write(stores -> {
                    stores.audit().add(act);
                    return true;
                });
            }
        }
    }

    private List<ChainFault> faults() {
        return check(ChainCheck.begin());
    }

    private List<ChainFault> check(ChainCheck check) {
        try (Store store = JdbiStore.open(url())) {
            store.read(stores -> stores.audit().chain(Long.MIN_VALUE, 10_000)).forEach(check::next);
        }
        return check.faults();
    }

    private void putBack() {
        raw("DELETE FROM act");
        raw("INSERT INTO act SELECT * FROM before_it");
        raw("DROP TABLE before_it");
    }

    private void raw(String statement) {
        Jdbi.create(Engine.of(url()).plain()).useHandle(handle -> handle.execute(statement));
    }
}
