package ca.learningpartners.mentorship.jdbi;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The keys of people and pairs in a database, as they are sealed with master keys. Forgotten ones do not count. */
public final class OwnersKeys {

    private final Database database;

    public OwnersKeys(Database database) {
        this.database = database;
    }

    /** A key as it is kept. */
    private record Kept(String owner, int number, MasterKeys.Wrapped wrapped) {}

    /**
     * Whether there are any behind a JDBC URL, whose tables are up to date. Inside a write this sees what was kept before
     * it.
     */
    public static boolean areIn(String jdbcUrl) {
        return Jdbi.create(Engine.of(jdbcUrl).plain())
                .withHandle(handle -> handle.createQuery("SELECT 1 FROM content_key WHERE wrapped <> '' LIMIT 1")
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    /** How many are sealed with each master key, by its name. */
    public SortedMap<String, Long> byMaster() {
        SortedMap<String, Long> counts = new TreeMap<>();
        database.reading()
                .useHandle(handle -> handle.createQuery(
                                "SELECT master, COUNT(*) AS many FROM content_key WHERE wrapped <> '' GROUP BY master")
                        .map(Row.mapper(row -> counts.put(row.text("master"), row.big("many"))))
                        .list());
        return counts;
    }

    /**
     * Seals some of them anew with the newest master key. They stay the same keys, so that nothing that is sealed with them
     * changes, and each opens at every moment.
     *
     * @param most how many at once; others who write wait as long
     * @return how many it was; 0 once all are sealed with the newest
     * @throws SealBroken if one does not open, because its master key is not here
     */
    public int wrapAnew(int most) {
        return database.inTransaction(handle -> {
            MasterKeys masters = handle.getConfig(Sealing.class).masters();
            String current = masters.current();
            List<Kept> old = handle.createQuery("""
                            SELECT owner, number, master, wrapped FROM content_key
                            WHERE master <> :current AND wrapped <> '' ORDER BY owner, number LIMIT :most
                            """)
                    .bind("current", current)
                    .bind("most", most)
                    .map(Row.mapper(row -> new Kept(
                            row.text("owner"),
                            row.number("number"),
                            new MasterKeys.Wrapped(row.text("master"), row.text("wrapped")))))
                    .list();
            old.forEach(kept -> replace(handle, kept, masters));
            return old.size();
        });
    }

    private static void replace(Handle handle, Kept kept, MasterKeys masters) {
        MasterKeys.Wrapped anew = masters.wrap(kept.owner(), masters.unwrap(kept.owner(), kept.wrapped()));
        handle.createUpdate("""
                        UPDATE content_key SET master = :master, wrapped = :anew
                        WHERE owner = :owner AND number = :number AND wrapped = :wrapped
                        """)
                .bind("master", anew.master())
                .bind("anew", anew.text())
                .bind("owner", kept.owner())
                .bind("number", kept.number())
                .bind("wrapped", kept.wrapped().text())
                .execute();
    }
}
