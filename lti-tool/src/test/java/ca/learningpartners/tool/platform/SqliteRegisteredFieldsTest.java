package ca.learningpartners.tool.platform;

class SqliteRegisteredFieldsTest extends RegisteredFieldsContract {

    @Override
    String url() {
        return "jdbc:sqlite:" + folder.resolve("fields.db");
    }
}
