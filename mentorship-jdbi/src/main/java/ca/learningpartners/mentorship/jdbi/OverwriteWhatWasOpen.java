package ca.learningpartners.mentorship.jdbi;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * After {@link SealWhatIsOpen}: writes the files of the database anew, so that what was open is not left in a page that is
 * free by now. It runs again at the next start if it was cut off.
 */
record OverwriteWhatWasOpen(String version, Set<String> tables, Engine engine) implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version + ".1");
    }

    @Override
    public String getDescription() {
        return "overwrite what was open";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    /** Neither database writes itself anew inside a transaction. */
    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String command : anythingSealed(statement) ? engine.overwriting(tables) : List.<String>of()) {
                statement.execute(command);
            }
        }
    }

    private static boolean anythingSealed(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("SELECT 1 FROM content_key LIMIT 1")) {
            return row.next();
        }
    }
}
