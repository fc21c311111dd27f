package ca.learningpartners.mentorship.jdbi;

import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Seals what an older version left open: every text of some tables, all or none, a few at a time in memory. A database in
 * which there is nothing needs no master key for it.
 *
 * @param version the one from which on these tables hold sealed texts only
 * @param tables of the columns, those that were there by then
 */
record SealWhatIsOpen(String version, List<SealedColumn> columns, Set<String> tables, MasterKeys masters)
        implements JavaMigration {

    private static final int AT_ONCE = 200;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return "seal what is open";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        Jdbi.create(context.getConnection()).useHandle(handle -> {
            handle.getConfig(Sealing.class).with(masters);
            columns.stream().filter(column -> tables.contains(column.table())).forEach(column -> seal(column, handle));
        });
    }

    private static void seal(SealedColumn column, Handle handle) {
        ContentSeal seal = new ContentSeal(handle);
        String last = "";
        List<SealedColumn.Text> page;
        do {
            page = column.after(last, AT_ONCE, handle);
            for (SealedColumn.Text text : page) {
                column.replace(text, seal.seal(text.whose(), column.place(text), text.text()), handle);
                last = text.row();
            }
            handle.getConfig(Sealing.class).opened().clear();
        } while (page.size() == AT_ONCE);
    }
}
