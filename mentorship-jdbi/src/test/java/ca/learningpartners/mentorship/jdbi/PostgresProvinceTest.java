package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.jdbi.TestDatabases.Schema;
import org.junit.jupiter.api.AfterEach;

class PostgresProvinceTest extends ProvinceContract {

    private Schema schema;

    @AfterEach
    void dropSchema() {
        if (schema != null) {
            schema.close();
        }
    }

    @Override
    String url() {
        schema = TestDatabases.postgres();
        return schema.url();
    }

    @Override
    int pairs() {
        return 600;
    }
}
