package ca.learningpartners.mentorship.jdbi;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A table and its columns, in the terms SQLite and PostgreSQL have in common. */
public record TableShape(String table, List<Column> columns) {

    public TableShape {
        columns = List.copyOf(columns);
    }

    /** What a column holds. */
    public enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@link Long}. */
        NUMBER,
        /** {@link Double}. */
        REAL,
        /** {@link Boolean}. */
        YES,
        /** {@code byte[]}. */
        BYTES;

        private static Kind of(String type) {
            String name = type.toUpperCase(Locale.ROOT);
            if (name.startsWith("BOOL")) {
                return YES;
            }
            if (name.contains("INT") || name.contains("SERIAL")) {
                return NUMBER;
            }
            if (name.startsWith("DOUBLE") || name.startsWith("FLOAT")) {
                return REAL;
            }
            return name.startsWith("BLOB") || name.startsWith("BYTEA") ? BYTES : TEXT;
        }
    }

    /** A column. */
    public record Column(String name, Kind kind) {}

    static TableShape of(String table, Handle handle) {
        return handle.createQuery("SELECT * FROM " + table + " WHERE 1 = 0").scanResultSet((rows, context) -> {
            try (context;
                    ResultSet none = rows.get()) {
                return of(table, none.getMetaData());
            }
        });
    }

    private static TableShape of(String table, ResultSetMetaData about) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(new Column(about.getColumnName(i), Kind.of(about.getColumnTypeName(i))));
        }
        return new TableShape(table, columns);
    }

    /** The values of a row, in the order of the columns. */
    List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : columns) {
            Object value = switch (column.kind()) {
                case TEXT -> row.getString(column.name());
                case NUMBER -> row.getLong(column.name());
                case REAL -> row.getDouble(column.name());
                case YES -> row.getBoolean(column.name());
                case BYTES -> row.getBytes(column.name());
            };
            values.add(row.wasNull() ? null : value);
        }
        return values;
    }
}
