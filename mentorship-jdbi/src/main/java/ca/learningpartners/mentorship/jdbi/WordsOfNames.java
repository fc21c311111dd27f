package ca.learningpartners.mentorship.jdbi;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Version 15.1: the people who were there before there was a search are found, too. */
final class WordsOfNames implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("15.1");
    }

    @Override
    public String getDescription() {
        return "words of names";
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
        Jdbi.create(context.getConnection()).useHandle(WordsOfNames::keepAll);
    }

    static void keepAll(Handle handle) {
        List<Map.Entry<String, String>> people = handle.createQuery("SELECT id, name FROM participant")
                .map((row, statement) -> Map.entry(row.getString("id"), row.getString("name")))
                .list();
        people.forEach(
                person -> SearchWords.keep(handle, SearchWords.PEOPLE, person.getKey(), person.getValue(), List.of()));
    }
}
