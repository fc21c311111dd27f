package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.jdbi.TestDatabases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class PostgresEveryTableTest extends EveryTableContract {

    private TestDatabases.@Nullable Schema schema;

    @BeforeEach
    void make() {
        schema = TestDatabases.postgres();
    }

    @AfterEach
    void drop() {
        if (schema != null) {
            schema.close();
        }
    }

    @Override
    String url() {
        return schema.url();
    }
}
