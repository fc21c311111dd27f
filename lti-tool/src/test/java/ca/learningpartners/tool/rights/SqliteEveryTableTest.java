package ca.learningpartners.tool.rights;

class SqliteEveryTableTest extends EveryTableContract {

    @Override
    String url() {
        return "jdbc:sqlite:" + folder.resolve("people.db");
    }
}
