package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.LocalFacts;
import ca.learningpartners.mentorship.district.Precision;
import ca.learningpartners.mentorship.district.Published;
import ca.learningpartners.mentorship.text.Bilingual;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** A table of facts that come with the library until people change or remove them. Each subclass knows one table. */
abstract class FactTable<I extends Comparable<I>, T> implements LocalFacts<I, T> {

    final Handle handle;
    private final String table;
    private final List<String> keys;

    FactTable(Handle handle, String table, String... keys) {
        this.handle = handle;
        this.table = table;
        this.keys = List.of(keys);
    }

    abstract I id(T fact);

    /** What the columns of the key hold, in their order. */
    abstract List<Object> key(I id);

    /** What the other columns hold, by name. */
    abstract void write(T fact, Columns columns);

    abstract T read(Row row) throws SQLException;

    /** Writes what other tables hold of a fact. */
    void writeAround(T fact) {}

    /** Reads what other tables hold of some facts. */
    List<T> readAround(List<T> facts) {
        return facts;
    }

    @Override
    public Optional<T> find(I id) {
        return readAround(keyed(query("WHERE NOT removed AND " + whereKey()), id)
                        .map(Row.mapper(this::read))
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public List<T> all() {
        return sorted(query("WHERE NOT removed"));
    }

    final Query query(String where) {
        return handle.createQuery("SELECT * FROM " + table + " " + where);
    }

    final List<T> sorted(Query query) {
        return readAround(query.map(Row.mapper(this::read)).list()).stream()
                .sorted(Comparator.comparing(this::id))
                .toList();
    }

    @Override
    public void save(T fact) {
        upsert(fact, true);
    }

    @Override
    public void bring(T fact) {
        upsert(fact, false);
    }

    @Override
    public void remove(I id) {
        keyed(handle.createUpdate("UPDATE " + table + " SET changed = TRUE, removed = TRUE WHERE " + whereKey()), id)
                .execute();
    }

    /** What people have changed, the library leaves as it is. */
    private void upsert(T fact, boolean changed) {
        Columns columns = new Columns();
        write(fact, columns);
        columns.put("changed", changed);
        columns.put("removed", false);
        List<String> names = new ArrayList<>(keys);
        names.addAll(columns.values.keySet());
        String sets = columns.values.keySet().stream()
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
        var update = keyed(
                handle.createUpdate("INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                        + names.stream().map(name -> ":" + name).collect(Collectors.joining(", "))
                        + ") ON CONFLICT (" + String.join(", ", keys) + ") DO UPDATE SET " + sets
                        + (changed ? "" : " WHERE NOT " + table + ".changed")),
                id(fact));
        columns.values.forEach((name, value) -> update.bind(name, value));
        if (update.execute() == 1) {
            writeAround(fact);
        }
    }

    private String whereKey() {
        return keys.stream().map(key -> key + " = :" + key).collect(Collectors.joining(" AND "));
    }

    private <S extends SqlStatement<S>> S keyed(S statement, I id) {
        List<Object> values = key(id);
        for (int i = 0; i < keys.size(); i++) {
            statement.bind(keys.get(i), values.get(i));
        }
        return statement;
    }

    static List<String> parted(String text, String by) {
        return Stream.of(text.split(by)).filter(each -> !each.isEmpty()).toList();
    }

    static Bilingual bilingual(Row row, String column) throws SQLException {
        return new Bilingual(row.maybeText(column + "_en"), row.maybeText(column + "_fr"));
    }

    static @Nullable Published figure(Row row) throws SQLException {
        return row.maybeText("figure_precision") == null
                ? null
                : new Published(
                        row.one(Precision.class, "figure_precision"),
                        row.big("figure"),
                        row.maybeNumber("figure_year"),
                        bilingual(row, "figure_source"));
    }

    /** What is written into a row. */
    static final class Columns {

        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        void put(String column, @Nullable Object value) {
            values.put(column, value);
        }

        void put(String column, Bilingual text) {
            put(column + "_en", text.en());
            put(column + "_fr", text.fr());
        }

        void put(@Nullable Published figure) {
            put("figure", figure == null ? null : (Long) figure.value());
            put("figure_precision", figure == null ? null : figure.precision().name());
            put("figure_year", figure == null ? null : figure.year());
            put("figure_source", figure == null ? Bilingual.NONE : figure.source());
        }
    }
}
