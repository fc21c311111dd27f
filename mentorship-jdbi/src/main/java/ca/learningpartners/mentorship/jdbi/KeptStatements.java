package ca.learningpartners.mentorship.jdbi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteConnection;

/**
 * The statements of one connection, compiled once: SQLite's driver otherwise compiles a statement each time it runs,
 * a third of what a small read costs. A connection is used by one thread at a time, and so are its statements.
 */
final class KeptStatements extends DefaultStatementBuilder {

    private static final int MOST = 128;

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();
    private final Map<Statement, String> lent = new IdentityHashMap<>();

    private KeptStatements(Connection connection) {
        this.connection = connection;
    }

    /** Keeps the statements of every connection of a pool, until the connection is closed. */
    static StatementBuilderFactory ofEachConnection() {
        Map<Connection, StatementBuilder> kept = new ConcurrentHashMap<>();
        return pooled -> {
            Connection own = unwrapped(pooled);
            StatementBuilder known = kept.get(own);
            if (known != null) {
                return known;
            }
            kept.keySet().removeIf(KeptStatements::isClosed);
            return kept.computeIfAbsent(own, KeptStatements::new);
        };
    }

    /** One whose rows are still being read is not lent twice; and nothing to whom the pool no longer lends. */
    @Override
    public PreparedStatement create(Connection pooled, String sql, StatementContext context) throws SQLException {
        if (pooled.isClosed() || context.isReturningGeneratedKeys() || context.isConcurrentUpdatable()) {
            return super.create(pooled, sql, context);
        }
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement ready = kept == null ? connection.prepareStatement(sql) : kept;
        lent.put(ready, sql);
        return ready;
    }

    /** @param template the text before its parameters were replaced, unlike that of {@link #create} */
    @Override
    public void close(Connection pooled, String template, Statement statement) throws SQLException {
        String sql = lent.remove(statement);
        if (sql != null && statement instanceof PreparedStatement used && isEmptied(used)) {
            keep(sql, used);
        } else {
            statement.close();
        }
    }

    /** Ends what it was reading, or the connection would go on seeing that state; and forgets what was bound. */
    private static boolean isEmptied(PreparedStatement used) {
        try {
            ResultSet rows = used.getResultSet();
            if (rows != null) {
                rows.close();
            }
            used.clearParameters();
            used.setMaxRows(0);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void keep(String sql, PreparedStatement used) throws SQLException {
        PreparedStatement same = idle.put(sql, used);
        if (same != null) {
            same.close();
        }
        if (idle.size() > MOST) {
            Iterator<PreparedStatement> longestUnused = idle.values().iterator();
            longestUnused.next().close();
            longestUnused.remove();
        }
    }

    private static Connection unwrapped(Connection pooled) {
        try {
            return pooled.unwrap(SQLiteConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
