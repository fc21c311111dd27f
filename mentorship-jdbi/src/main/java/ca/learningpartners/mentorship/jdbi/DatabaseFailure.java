package ca.learningpartners.mentorship.jdbi;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteException;

/**
 * What a database said when it failed, without its words: those may repeat addresses, users and values.
 *
 * @param code the SQLSTATE of PostgreSQL ({@code 08001}), the result code of SQLite ({@code SQLITE_BUSY}), or
 *     {@code unknown}
 */
public record DatabaseFailure(String code) {

    /** The failure of a database behind a problem; empty if it was not a database that failed. */
    public static Optional<DatabaseFailure> in(Throwable problem) {
        return Stream.iterate(problem, each -> each != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner)
                .map(failure -> new DatabaseFailure(code(failure)));
    }

    private static String code(SQLException failure) {
        if (failure instanceof SQLiteException sqlite) {
            return sqlite.getResultCode().name();
        }
        String state = failure.getSQLState();
        return state == null || !state.matches("[0-9A-Z]{5}") ? "unknown" : state;
    }
}
