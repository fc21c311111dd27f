package ca.learningpartners.mentorship.jdbi;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables of one location up to their newest version, however many processes start at once. */
final class Migrations {

    private Migrations() {}

    static void run(Engine engine, String location, String historyTable) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(engine.plain())
                .locations("classpath:" + location)
                .table(historyTable)
                .loggers("slf4j")
                .placeholders(Map.of("sequence", engine.sequence(), "bytes", engine.bytes()))
                // Other locations may have put their tables here before.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        engine.alone(flyway::migrate);
    }
}
