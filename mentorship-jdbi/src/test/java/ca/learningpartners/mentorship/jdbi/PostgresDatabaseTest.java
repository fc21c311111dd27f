package ca.learningpartners.mentorship.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.TestDatabases.Schema;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresDatabaseTest extends DatabaseContract {

    private static Schema schema;

    @AfterAll
    static void dropSchema() {
        if (schema != null) {
            schema.close();
        }
    }

    @AfterEach
    void emptySchema() {
        if (schema != null) {
            schema.empty();
        }
    }

    @Override
    String url() {
        // Not before all: a class that is skipped as a whole is reported as no test at all.
        if (schema == null) {
            schema = TestDatabases.postgres();
        }
        return schema.url();
    }

    @Override
    DataSource unlocked() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        return source;
    }

    @Test
    void itKnowsThatItIsPostgres() {
        try (Database database = Database.open(url())) {
            assertThat(database.isPostgres()).isTrue();
        }
    }
}
