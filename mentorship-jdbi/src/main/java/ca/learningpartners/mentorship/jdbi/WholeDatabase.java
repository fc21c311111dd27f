package ca.learningpartners.mentorship.jdbi;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * A database as a whole, table by table: to copy one, also from SQLite to PostgreSQL and back. Rows go by one at a time; a
 * large table takes no more memory than a small one.
 */
public final class WholeDatabase {

    private static final int AT_ONCE = 500;

    private final Database database;

    public WholeDatabase(Database database) {
        this.database = database;
    }

    /** Every table but those in which it is noted which migrations ran, by name. */
    public List<TableShape> shapes() {
        return database.read(handle -> database.columns().keySet().stream()
                .map(table -> TableShape.of(table, handle))
                .toList());
    }

    /** The version of each history of migrations, by the name of its table. */
    public Map<String, String> versions() {
        return database.versions();
    }

    /** Whether no table has a row. */
    public boolean isEmpty() {
        return database.read(handle -> database.columns().keySet().stream()
                .allMatch(table -> handle.createQuery("SELECT 1 FROM " + table + " LIMIT 1")
                        .mapTo(Integer.class)
                        .findOne()
                        .isEmpty()));
    }

    /** Shows one state of the database, however many write meanwhile. */
    public <T> T read(Function<Reading, T> work) {
        return database.read(handle -> work.apply(new Reading(handle)));
    }

    /** One state of the database. */
    public record Reading(Handle handle) {

        /** Gives every row of a table, as values in the order of its columns. */
        public void rows(TableShape shape, Consumer<List<@Nullable Object>> each) {
            handle.createQuery("SELECT * FROM " + shape.table())
                    .setFetchSize(AT_ONCE)
                    .map((row, context) -> shape.values(row))
                    .useStream(rows -> rows.forEach(each));
        }
    }

    /**
     * Fills it: all or nothing. What refers to what is looked at once everything is in.
     *
     * @throws RuntimeException if a row does not fit, or points nowhere
     */
    public void fill(Consumer<Filling> work) {
        database.fill(work);
    }

    /** A database that is being filled. */
    public record Filling(Handle handle, String overriding) {

        /** Puts rows into a table, as values in the order of its columns. */
        public Rows into(TableShape shape) {
            return new Rows(this, shape);
        }
    }

    /** The rows of a table on their way. */
    public static final class Rows implements AutoCloseable {

        private final TableShape shape;
        private final PreparedBatch batch;

        private Rows(Filling filling, TableShape shape) {
            this.shape = shape;
            String names = shape.columns().stream().map(TableShape.Column::name).collect(Collectors.joining(", "));
            String marks = shape.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
            this.batch = filling.handle()
                    .prepareBatch("INSERT INTO " + shape.table() + " (" + names + ") " + filling.overriding()
                            + " VALUES (" + marks + ")");
        }

        public void add(List<? extends @Nullable Object> values) {
            for (int i = 0; i < values.size(); i++) {
                bind(i, shape.columns().get(i).kind(), values.get(i));
            }
            batch.add();
            if (batch.size() == AT_ONCE) {
                batch.execute();
            }
        }

        private void bind(int at, TableShape.Kind kind, @Nullable Object value) {
            switch (kind) {
                case TEXT -> batch.bind(at, (String) value);
                case NUMBER -> batch.bind(at, (Long) value);
                case REAL -> batch.bind(at, (Double) value);
                case YES -> batch.bind(at, (Boolean) value);
                case BYTES -> batch.bind(at, (byte[]) value);
            }
        }

        @Override
        public void close() {
            if (batch.size() > 0) {
                batch.execute();
            }
            batch.close();
        }
    }
}
