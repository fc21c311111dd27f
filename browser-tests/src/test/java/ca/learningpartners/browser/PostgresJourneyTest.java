package ca.learningpartners.browser;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The journey on PostgreSQL. */
class PostgresJourneyTest extends Journey {

    @RegisterExtension
    static final Stage STAGE = Stage.onPostgres();

    @Override
    Stage stage() {
        return STAGE;
    }
}
