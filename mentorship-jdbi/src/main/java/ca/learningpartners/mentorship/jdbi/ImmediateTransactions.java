package ca.learningpartners.mentorship.jdbi;

import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * SQLite transactions that take the write lock as they begin, so that a write that follows a read cannot fail for
 * another's write in between. They are spoken in SQL because the driver's own commit begins the next transaction at
 * once: that one would take the lock again, and its failure would look like a failure of the commit.
 */
final class ImmediateTransactions implements TransactionHandler {

    private boolean open;

    @Override
    public TransactionHandler specialize(Handle handle) {
        return new ImmediateTransactions();
    }

    @Override
    public void begin(Handle handle) {
        run(handle, "BEGIN IMMEDIATE");
        open = true;
    }

    @Override
    public void commit(Handle handle) {
        run(handle, "COMMIT");
        open = false;
    }

    @Override
    public void rollback(Handle handle) {
        open = false;
        run(handle, "ROLLBACK");
    }

    @Override
    public boolean isInTransaction(Handle handle) {
        return open;
    }

    @Override
    public void savepoint(Handle handle, String name) {
        run(handle, "SAVEPOINT " + quoted(name));
    }

    @Override
    public void rollbackToSavepoint(Handle handle, String name) {
        run(handle, "ROLLBACK TO " + quoted(name));
    }

    @Override
    public void releaseSavepoint(Handle handle, String name) {
        run(handle, "RELEASE " + quoted(name));
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> work) throws X {
        begin(handle);
        try {
            R result = work.withHandle(handle);
            if (open) {
                commit(handle);
            }
            return result;
        } catch (Throwable failure) {
            rollBackAfter(failure, handle);
            throw failure;
        }
    }

    /** SQLite may have rolled back by itself (a full disk); that must not hide why. */
    private void rollBackAfter(Throwable failure, Handle handle) {
        if (open) {
            try {
                rollback(handle);
            } catch (TransactionException alreadyRolledBack) {
                failure.addSuppressed(alreadyRolledBack);
            }
        }
    }

    /** SQLite knows one level, serializable, which satisfies every other. */
    @Override
    public <R, X extends Exception> R inTransaction(
            Handle handle, TransactionIsolationLevel level, HandleCallback<R, X> work) throws X {
        return inTransaction(handle, work);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void run(Handle handle, String sql) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new TransactionException("“" + sql + "” failed", e);
        }
    }
}
