package ca.learningpartners.mentorship.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.TestDatabases.Schema;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresDatabaseTest extends DatabaseContract {

    private static Schema schema;

    @BeforeAll
    static void makeSchema() {
        schema = TestDatabases.postgres();
        Database.open(schema.url()).close();
    }

    @AfterAll
    static void dropSchema() {
        if (schema != null) {
            schema.close();
        }
    }

    @BeforeEach
    void emptySchema() {
        schema.empty();
    }

    @Override
    String url() {
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
