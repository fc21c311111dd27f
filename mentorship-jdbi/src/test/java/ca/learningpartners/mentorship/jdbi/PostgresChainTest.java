package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.jdbi.TestDatabases.Schema;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class PostgresChainTest extends ChainContract {

    private Schema schema;

    @BeforeEach
    void makeSchema() {
        schema = TestDatabases.postgres();
    }

    @AfterEach
    void dropSchema() {
        if (schema != null) {
            schema.close();
        }
    }

    @Override
    String url() {
        return schema.url();
    }

    @Override
    List<String> withoutGuards() {
        return List.of("DROP FUNCTION act_stays() CASCADE");
    }
}
