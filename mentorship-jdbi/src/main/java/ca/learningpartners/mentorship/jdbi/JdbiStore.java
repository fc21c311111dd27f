package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import java.util.function.Function;

/** The store of a program on a database. Closing it closes the database. */
public final class JdbiStore implements Store {

    private final Database database;

    public JdbiStore(Database database) {
        this.database = database;
    }

    /** Opens the database behind a JDBC URL without master keys, see {@link Database#open(String)}. */
    public static JdbiStore open(String jdbcUrl) {
        return new JdbiStore(Database.open(jdbcUrl));
    }

    /** As {@link #open(String)}, with the master keys that open what people write for few. */
    public static JdbiStore open(String jdbcUrl, MasterKeys masters) {
        return new JdbiStore(Database.open(jdbcUrl, masters));
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return database.read(handle -> work.apply(JdbiStores.on(handle)));
    }

    @Override
    public <T> T write(Function<Stores, T> work) {
        return database.inTransaction(handle -> work.apply(JdbiStores.on(handle)));
    }

    @Override
    public void close() {
        database.close();
    }
}
