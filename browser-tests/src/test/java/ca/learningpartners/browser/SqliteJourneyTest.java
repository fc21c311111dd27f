package ca.learningpartners.browser;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The journey on a SQLite file. */
class SqliteJourneyTest extends Journey {

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Override
    Stage stage() {
        return STAGE;
    }
}
