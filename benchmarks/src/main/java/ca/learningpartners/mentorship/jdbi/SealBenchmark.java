package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import java.util.ArrayList;
import java.util.List;

/**
 * What sealing costs: of one text, of one owner's key, of a change of the master key. Its argument is the JDBC URL of an empty
 * database.
 */
public final class SealBenchmark {

    private static final int OWNERS = 10_000;
    private static final int TEXTS = 200_000;
    private static final int WARM = 20_000;
    private static final String TEXT = "What I got wrong this week, and what I would ask. ".repeat(20);

    private final Database database;

    private SealBenchmark(Database database) {
        this.database = database;
    }

    public static void main(String[] arguments) {
        System.out.println(TEXT.length() + " characters a text, " + OWNERS + " owners, " + Runtime.version() + ", "
                + arguments[0].replaceAll("\\?.*", ""));
        List<byte[]> first = List.of(AesGcm.newKey());
        try (Database database = Database.open(arguments[0], MasterKeys.of(first))) {
            new SealBenchmark(database).measure();
        }
        List<byte[]> both = List.of(AesGcm.newKey(), first.get(0));
        try (Database database = Database.open(arguments[0], MasterKeys.of(both))) {
            new SealBenchmark(database).rotate();
        }
    }

    private void measure() {
        database.inTransaction(handle -> {
            ContentSeal seal = new ContentSeal(handle);
            seal(seal, WARM);
            long begun = System.nanoTime();
            List<String> sealed = seal(seal, TEXTS);
            say("seal a text, its key open", begun, TEXTS);
            begun = System.nanoTime();
            sealed.forEach(each -> seal.open(owner(0), "session.note/0", each));
            say("open a text, its key open", begun, TEXTS);
            begun = System.nanoTime();
            for (int i = 1; i <= OWNERS; i++) {
                seal.seal(owner(i), "session.note/0", TEXT);
            }
            say("first text of an owner, with a new key", begun, OWNERS);
            return true;
        });
        String one = database.inTransaction(handle -> new ContentSeal(handle).seal(owner(1), "session.note/1", TEXT));
        long begun = System.nanoTime();
        for (int i = 0; i < OWNERS; i++) {
            database.read(handle -> new ContentSeal(handle).open(owner(1), "session.note/1", one));
        }
        say("open a text in a transaction of its own", begun, OWNERS);
        begun = System.nanoTime();
        for (int i = 0; i < OWNERS; i++) {
            database.read(handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one());
        }
        say("(of which the transaction and one query)", begun, OWNERS);
    }

    /** The query for the number of the key is part of sealing. */
    private static List<String> seal(ContentSeal seal, int texts) {
        List<String> sealed = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            sealed.add(seal.seal(owner(0), "session.note/0", TEXT));
        }
        return sealed;
    }

    private void rotate() {
        OwnersKeys keys = new OwnersKeys(database);
        long begun = System.nanoTime();
        int some;
        do {
            some = keys.wrapAnew(500);
        } while (some > 0);
        say("an owner's key under a new master key", begun, OWNERS);
    }

    private static Whose owner(int number) {
        return Whose.pair(new PairingId("pair-" + number));
    }

    private static void say(String what, long begun, int times) {
        System.out.printf("%-42s %8.1f µs%n", what, (System.nanoTime() - begun) / 1e3 / times);
    }
}
