package ca.learningpartners.mentorship.jdbi;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the tables of one location up to their newest version, however many processes start at once. */
final class Migrations {

    private Migrations() {}

    /** @param further what a location brings besides its files */
    static void run(Engine engine, String location, String historyTable, JavaMigration... further) {
        run(engine, location, historyTable, "latest", further);
    }

    /** @param target the version to stop at */
    static void run(Engine engine, String location, String historyTable, String target, JavaMigration... further) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(engine.plain())
                .locations("classpath:" + location)
                .table(historyTable)
                .target(target)
                .loggers("slf4j")
                .javaMigrations(further)
                .placeholders(
                        Map.of("sequence", engine.sequence(), "bytes", engine.bytes(), "bytewise", engine.bytewise()))
                // Other locations may have put their tables here before.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        engine.alone(flyway::migrate);
    }
}
